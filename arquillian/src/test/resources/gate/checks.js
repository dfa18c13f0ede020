// What the gate asks a page. Evaluated in the page, outside of its content security policy; leaves no trace in the DOM.
(() => {
  const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  const INLINE = new Set(['span', 'td', 'th', 'li', 'dd', 'b', 'i', 'small', 'a'])
  const visible = e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0
  const name = e => {
    const words = (e.getAttribute('aria-label') || e.innerText || e.getAttribute('name') || e.id || '').trim().replace(/\s+/g, ' ')
    const classes = [...e.classList].map(c => '.' + c).join('')
    return '<' + e.localName + classes + (e.id ? '#' + e.id : '') + '>' + (words ? ' “' + words.slice(0, 60) + '”' : '')
  }
  // Radio buttons of one name are one stop of the keyboard
  const group = e => e.type === 'radio' && e.name
    ? [...document.querySelectorAll('input[type=radio]')].filter(r => r.name === e.name && r.form === e.form)
    : [e]
  const LOOKS = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderTopColor', 'borderTopWidth',
    'borderBottomColor', 'backgroundColor', 'textDecorationLine']
  // A hidden input is shown by what stands beside it, or by its label
  const faces = e => [e, e.nextElementSibling, e.closest('label')].filter(Boolean)
  const look = e => JSON.stringify(faces(e).map(f => { const s = getComputedStyle(f); return LOOKS.map(l => s[l]) }))
  const drawn = e => faces(e).some(f => {
    const s = getComputedStyle(f)
    return s.opacity !== '0' && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 && !/, 0\)|transparent/.test(s.outlineColor)
  })
  let unfocused = new Map()
  let last = null
  const within = (e, x, y) => {
    const hit = document.elementFromPoint(x, y)
    return hit && (e.contains(hit) || hit.contains(e) && !['fixed', 'sticky'].includes(getComputedStyle(hit).position)
      || (e.labels && [...e.labels].some(l => l.contains(hit)))) ? null : hit || document.documentElement
  }
  const texts = () => {
    const found = [document.title]
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const host = walk.currentNode.parentElement
      if (!host.closest('script, style, svg, [data-foreign]') && walk.currentNode.data.trim()) found.push(walk.currentNode.data)
    }
    for (const e of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]')) {
      for (const a of ['aria-label', 'placeholder', 'alt', 'title']) if (e.getAttribute(a)) found.push(e.getAttribute(a))
    }
    return found
  }
  return {
    shape: () => [...new Set([...document.body.querySelectorAll('*')].filter(e => !e.closest('svg, .trace'))
      .map(e => e.localName + (INLINE.has(e.localName) ? '' : '.' + e.className) + (e.type || '')))].sort().join(' '),
    links: () => [
      ...[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href),
      ...[...document.querySelectorAll('form[action]')].map(f => f.action)],
    language: () => document.documentElement.lang,
    texts,
    figures: () => {
      const asked = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      const bytes = list => list.reduce((sum, r) => sum + r.encodedBodySize + 300, 0)
      return {
        kind: document.querySelector('main table') ? 'grid' : document.body.classList.contains('pupil') ? 'pupil' : 'page',
        bytes: bytes(asked), requests: asked.length, nodes: document.getElementsByTagName('*').length,
        script: bytes(asked.filter(r => /\.m?js($|\?)/.test(r.name)))
      }
    },
    sideways: () => {
      const room = document.documentElement.clientWidth
      if (document.scrollingElement.scrollWidth <= room + 1) return []
      const clipped = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; return false }
      const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > room + 1 && !clipped(e))
      return wide.filter(e => !wide.some(o => o !== e && e.contains(o))).slice(0, 3).map(e => name(e) + ' ends at ' + Math.round(e.getBoundingClientRect().right) + ' px of ' + room)
        .concat(wide.length ? [] : ['the page is ' + document.scrollingElement.scrollWidth + ' px wide of ' + room])
    },
    controls: () => {
      document.activeElement?.blur()
      scrollTo(0, 0)
      const all = [...document.querySelectorAll(CONTROLS)].filter(e => !e.matches(':disabled') && visible(e))
      last = null
      unfocused = new Map(all.map(e => [e, look(e)]))
      // The walk begins at the top of the page
      document.body.tabIndex = -1
      document.body.focus({ preventScroll: true })
      document.body.removeAttribute('tabindex')
      return new Set(all.map(e => group(e)[0])).size
    },
    // One stop of the keyboard: who has the focus, and what is wrong with how it is seen
    stop: () => {
      const e = document.activeElement
      if (!document.hasFocus() || !e || e === document.body || e === document.documentElement) return { at: null, faults: [] }
      const known = unfocused.has(e)
      const faults = []
      if (known && !drawn(e) && look(e) === unfocused.get(e)) faults.push('focus-unseen')
      const r = e.getBoundingClientRect()
      // At most as far as the window: of a long region the part in sight counts
      const [l, t, rt, b] = [Math.max(r.left, 0), Math.max(r.top, 0), Math.min(r.right, innerWidth), Math.min(r.bottom, innerHeight)]
      let cover = null
      if (b - t < 1 || rt - l < 1) faults.push('focus-outside')
      else {
        const spots = [[.5, .5], [.1, .5], [.9, .5], [.5, .2], [.5, .8]].map(([x, y]) => within(e, l + (rt - l) * x, t + (b - t) * y))
        const inline = e.getClientRects().length > 1
        const hidden = spots.filter(Boolean)
        if (hidden.length > (inline ? 4 : 2)) { faults.push('focus-covered'); cover = name(hidden[0]) }
      }
      // A date has several stops of its own; coming back to another one means that the walk is over
      const again = e !== last && unfocused.get(e) === 'seen'
      last = e
      for (const x of group(e)) unfocused.set(x, 'seen')
      return { at: name(e), again, faults, cover }
    },
    unreached: () => {
      const left = [...unfocused.entries()].filter(([e, state]) => state !== 'seen' && visible(e)).map(([e]) => e)
      return [...new Set(left.map(e => group(e)[0]))].map(name)
    },
    axe: async (only) => {
      const options = { resultTypes: ['violations'], runOnly: only
        ? { type: 'rule', values: only }
        : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] } }
      const found = await axe.run(document, options)
      return found.violations.map(v => ({ rule: v.id, help: v.help, count: v.nodes.length,
        where: v.nodes[0].target.join(' ') + ' ' + v.nodes[0].html.slice(0, 160),
        why: (v.nodes[0].any[0] || v.nodes[0].all[0] || v.nodes[0].none[0] || { message: '' }).message }))
    }
  }
})()
