/** An address with a scheme, or of a server in the network of Windows. */
export const leadsOutside = (target: string): boolean =>
  /^\s*(?:(?!data:)[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(target)
