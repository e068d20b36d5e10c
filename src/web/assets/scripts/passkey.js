// Makes or shows a passkey when its form is sent, and sends the browser's answer along.

for (const part of document.querySelectorAll('[data-passkey]')) {
  const form = part.closest('form')
  const answer = form.elements.namedItem('response')
  const trouble = part.querySelector('[data-trouble]')
  trouble.hidden = globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined
  form.addEventListener('submit', async (event) => {
    if (answer.value !== '') return
    event.preventDefault()
    trouble.hidden = true
    try {
      answer.value = JSON.stringify(await credentialFor(part.dataset))
      form.submit()
    } catch {
      // Pressed away, no passkey here, or a browser without them: the page says what to do instead.
      trouble.hidden = false
    }
  })
}

/** What the person's device answers. */
async function credentialFor({ passkey, options }) {
  const given = JSON.parse(options)
  return passkey === 'make'
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(given),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(given),
      })
}
