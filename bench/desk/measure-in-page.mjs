/** Names of what is measured, with how many milliseconds it may take. */
export const measured = [
  ['select a row', 100],
  ['scroll to anywhere', 100],
  ['filter by kind, on and off', 100],
  ['search, each word', 100],
  ['pan the map, each move', 100],
  ['sort by a column', 300],
  ['step of the handle: as of', 300],
  ['step of the handle: as known on', 300]
]

/** Runs in the page: does one thing so many times, and gives how many milliseconds passed until what it changes was painted. */
export async function measureInPage({ name, rounds }) {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  const pause = ms => new Promise(resolve => setTimeout(resolve, ms))
  const one = selector => document.querySelector(selector)
  const timed = async (act, isDone, restMs = 1000) => {
    await pause(restMs)
    await frame()
    const began = performance.now()
    act()
    for (let frames = 0; !isDone() && frames < 100; frames++) await frame()
    // The frame after that in which it was changed: it is on the screen by then.
    await frame()
    return performance.now() - began
  }
  const type = (field, value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const says = () => one('.list-panel [role=status]').textContent
  const changed = act => {
    const before = says()
    return timed(act, () => says() !== before)
  }
  const select = round => {
    const line = document.querySelectorAll('.list-line')[2 + (round % 15)]
    const isChosen = () => line.getAttribute('aria-selected') === 'true'
    // The words of the row before are fetched by then, and the map has moved to it.
    return timed(() => line.click(), isChosen, 1500)
  }
  const scroll = round => {
    const box = one('.list-table')
    const top = Math.floor((((round * 7 + 3) % rounds) / rounds) * (box.scrollHeight - box.clientHeight))
    const go = () => {
      box.scrollTop = top
    }
    return timed(go, () => one(`#line-${Math.floor(top / 30) + 3}`) !== null)
  }
  const sort = round => {
    const head = document.querySelectorAll('.list-head [role=columnheader]')[round % 5]
    const before = head.getAttribute('aria-sort')
    return timed(
      () => head.querySelector('button').click(),
      () => head.getAttribute('aria-sort') !== before
    )
  }
  const pan = async round => {
    const canvas = one('.map canvas')
    const box = canvas.getBoundingClientRect()
    const [right, samples] = [round % 2 === 0 ? 1 : -1, []]
    const at = (kind, move, buttons) => {
      const [clientX, clientY] = [box.left + box.width / 2 + right * move * 14, box.top + box.height / 2 + right * move * 6]
      canvas.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, clientX, clientY, button: 0, buttons, view: window }))
    }
    at('mousedown', 0, 1)
    for (let move = 1; move <= 6; move++) {
      const began = performance.now()
      at('mousemove', move, 1)
      await frame()
      await frame()
      samples.push(performance.now() - began)
    }
    at('mouseup', 6, 0)
    await pause(300)
    return samples
  }
  const step = what => round => {
    const slider = one(`input[type=range][aria-description*="${what}"]`)
    return changed(() => type(slider, String(Number(slider.value) - 1 - (round % 3))))
  }
  // Each shows another number than the one before it: what changes nothing cannot be seen.
  const searched = ['town 12', 'troops', 'side 1', 'attacked', 'place', 'seize', 'town 29']
  const acts = {
    'select a row': select,
    'scroll to anywhere': scroll,
    'filter by kind, on and off': () => changed(() => one('.list-panel .family-button').click()),
    'search, each word': round => changed(() => type(one('.list-panel input[type=search]'), searched[round % searched.length])),
    'pan the map, each move': pan,
    'sort by a column': sort,
    'step of the handle: as of': step('situation'),
    'step of the handle: as known on': step('published')
  }
  const samples = []
  for (let round = 0; round < rounds; round++) samples.push(await acts[name](round))
  if (name.startsWith('search')) type(one('.list-panel input[type=search]'), '')
  one('.list-table').scrollTop = 0
  return samples.flat()
}
