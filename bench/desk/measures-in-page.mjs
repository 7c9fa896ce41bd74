/** Runs in the page: does each thing so many times, and gives how many milliseconds passed until what it changes was painted. */
export async function measuresInPage(rounds) {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  const pause = ms => new Promise(resolve => setTimeout(resolve, ms))
  const one = selector => document.querySelector(selector)
  const timed = async (act, isDone) => {
    await pause(250)
    await frame()
    const began = performance.now()
    act()
    for (let frames = 0; !isDone() && frames < 600; frames++) await frame()
    // The frame after that in which it was changed: it is on the screen by then.
    await frame()
    return performance.now() - began
  }
  const type = (field, value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const says = () => one('.list-panel [role=status]').textContent
  const measure = async (name, limitMs, act) => {
    const samples = []
    for (let round = 0; round < rounds; round++) samples.push(await act(round))
    return { name, limitMs, samples }
  }
  const changed = (act, isDone = () => true) => {
    const before = says()
    return timed(act, () => says() !== before && isDone())
  }

  const select = await measure('select a row', 100, round => {
    const line = document.querySelectorAll('.list-line')[2 + (round % 15)]
    return timed(
      () => line.click(),
      () => line.getAttribute('aria-selected') === 'true'
    )
  })
  const scroll = await measure('scroll to anywhere', 100, round => {
    const box = one('.list-table')
    const top = Math.floor((((round * 7 + 3) % rounds) / rounds) * (box.scrollHeight - box.clientHeight))
    const line = Math.floor(top / 30) + 3
    return timed(
      () => {
        box.scrollTop = top
      },
      () => one(`#line-${line}`) !== null
    )
  })
  one('.list-table').scrollTop = 0
  const family = await measure('filter by kind, on and off', 100, () => {
    const button = one('.list-panel .family-button')
    return changed(() => button.click())
  })
  if (one('.list-panel .family-button[aria-pressed=true]')) one('.list-panel .family-button').click()
  const search = await measure('search, each letter', 100, round =>
    changed(() => type(one('.list-panel input[type=search]'), `town ${'1234567'[round % 7]}`))
  )
  await changed(() => type(one('.list-panel input[type=search]'), ''))
  const heads = ['When', 'What', 'Who', 'Where', 'How many', 'Origins']
  const sort = await measure('sort by a column', 300, round => {
    const head = [...document.querySelectorAll('.list-head [role=columnheader]')].find(each =>
      each.textContent.startsWith(heads[round % heads.length])
    )
    const before = head.getAttribute('aria-sort')
    return timed(
      () => head.querySelector('button').click(),
      () => head.getAttribute('aria-sort') !== before
    )
  })
  const canvas = one('.map canvas')
  const box = canvas.getBoundingClientRect()
  const at = (kind, x, y, buttons) =>
    canvas.dispatchEvent(
      new MouseEvent(kind, {
        bubbles: true,
        cancelable: true,
        clientX: box.left + x,
        clientY: box.top + y,
        button: 0,
        buttons,
        view: window
      })
    )
  const pan = { name: 'pan the map, each move', limitMs: 100, samples: [] }
  for (let round = 0; round < rounds; round++) {
    let [x, y] = [box.width / 2, box.height / 2]
    at('mousedown', x, y, 1)
    for (let move = 0; move < 8; move++) {
      x += round % 2 === 0 ? 14 : -14
      y += round % 2 === 0 ? 6 : -6
      const began = performance.now()
      at('mousemove', x, y, 1)
      await frame()
      await frame()
      pan.samples.push(performance.now() - began)
    }
    at('mouseup', x, y, 0)
    await pause(300)
  }
  const handle = name => one(`input[type=range][aria-description*="${name}"]`)
  const step = name =>
    measure(`step of the handle: ${name === 'situation' ? 'as of' : 'as known on'}`, 300, round => {
      const slider = handle(name)
      return changed(() => type(slider, String(Number(slider.value) - 1 - (round % 3))))
    })
  return [select, scroll, family, search, sort, pan, await step('situation'), await step('reports published')]
}
