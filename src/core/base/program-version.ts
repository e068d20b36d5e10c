/** The version of Merilo, as package.json has it. What a program of one version draws, any other of the same version draws alike. */
export const programVersion = '0.1.0'
