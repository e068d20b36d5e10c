/*
 * Makes the form of a report safe against a closed tab and an ended session: what is typed is kept in this
 * browser at once and on the server a moment later. Without it the form works by its buttons alone.
 */
const report = document.getElementById('report')
const form = document.getElementById('report-form')
const state = document.getElementById('report-state')
const apart = new Set(['csrf', 'seen', 'base'])
const pause = 3000

if (report && form && state) start()

function start() {
  const place = `merilo-report ${report.dataset.account} ${location.pathname.replace(/^\/\w\w\//, '')}`
  const said = report.dataset
  let timer
  let sending = false

  const field = (name) => form.elements.namedItem(name)
  const values = () => {
    const found = {}
    for (const [name, value] of new FormData(form))
      if (!apart.has(name) && value !== '') found[name] = value
    return found
  }
  const base = () => JSON.parse(field('base').value)

  const keepHere = () => {
    try {
      localStorage.setItem(place, JSON.stringify({ values: values(), base: base() }))
    } catch {
      // A browser that keeps nothing still has the server and the buttons.
    }
  }
  const forget = () => {
    try {
      localStorage.removeItem(place)
    } catch {
      // Nothing was kept either.
    }
  }
  const keptHere = () => {
    try {
      return JSON.parse(localStorage.getItem(place))
    } catch {
      return null
    }
  }

  /** What a person changed in what is kept here, and is not in the form as the server drew it. */
  const missing = ({ values: kept, base: from }) => {
    const now = values()
    return [...new Set([...Object.keys(kept), ...Object.keys(from)])].filter(
      (name) =>
        (kept[name] ?? '') !== (from[name] ?? '') && (kept[name] ?? '') !== (now[name] ?? ''),
    )
  }

  const fill = (kept, names) => {
    for (const name of names) {
      const input = field(name)
      if (!input) continue
      if (input.type === 'checkbox') input.checked = kept[name] !== undefined
      else input.value = kept[name] ?? ''
      input.closest('details')?.setAttribute('open', '')
    }
  }

  const offer = () => {
    const kept = keptHere()
    const names = kept?.values && kept.base ? missing(kept) : []
    if (names.length === 0) return forget()
    const box = document.createElement('div')
    box.className = 'message stack-tight'
    box.setAttribute('role', 'status')
    const words = document.createElement('p')
    words.textContent = said.found
    const actions = document.createElement('p')
    actions.className = 'actions'
    const button = (label, act) => {
      const made = document.createElement('button')
      made.type = 'button'
      made.textContent = label
      made.addEventListener('click', () => {
        act()
        box.remove()
      })
      actions.append(made)
      return made
    }
    button(said.takeBack, () => {
      fill(kept.values, names)
      changed()
    })
    button(said.throwAway, forget).className = 'quiet'
    box.append(words, actions)
    form.before(box)
  }

  const changed = () => {
    keepHere()
    clearTimeout(timer)
    timer = setTimeout(save, pause)
  }

  async function save() {
    if (sending) return changed()
    sending = true
    const sent = JSON.stringify(values())
    try {
      const body = new URLSearchParams(new FormData(form))
      body.set('go', 'save')
      const answer = await fetch(form.action, { method: 'POST', body })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (answer.status === 409) state.textContent = said.meanwhile
      else if (answer.ok && page.getElementById('report-form')) takeOver(page, sent)
      else state.textContent = said.notSaved
    } catch {
      state.textContent = said.notSaved
    } finally {
      sending = false
    }
  }

  /** The form goes on from what is saved now. */
  const takeOver = (page, sent) => {
    for (const name of apart) {
      const fresh = page.querySelector(`#report-form [name="${name}"]`)
      if (fresh) field(name).value = fresh.value
    }
    state.textContent = said.saved
    if (JSON.stringify(values()) === sent) forget()
  }

  form.addEventListener('input', changed)
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    keepHere()
  })
  if (state.textContent === '') state.textContent = said.keeps
  offer()
}
