// Where the focus is: after the last place, visible by a ring, and not under something else.
() => {
  const at = document.activeElement, before = window.focusBefore;
  if (!at || at === document.body || at === document.documentElement || at === window.focusFirst && at !== before) {
    return { left: true };
  }
  window.focusFirst = window.focusFirst || at;
  window.focusBefore = at;
  const inFrame = at.tagName === 'IFRAME';
  const style = getComputedStyle(at), box = at.getClientRects()[0] || at.getBoundingClientRect();
  const within = (low, high, most) => (Math.max(low, 0) + Math.min(high, most)) / 2;
  const top = document.elementFromPoint(within(box.left, box.right, innerWidth), within(box.top, box.bottom, innerHeight));
  const reachable = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex="0"]')]
    .filter(each => !each.disabled && each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
  return {
    what: at.outerHTML.slice(0, 160),
    follows: !before || inFrame && at === before || !!(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING),
    ringed: inFrame || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    uncovered: !!top && (at.contains(top) || top.contains(at)) && box.bottom > 0 && box.top < innerHeight,
    last: at === reachable[reachable.length - 1]
  };
}
