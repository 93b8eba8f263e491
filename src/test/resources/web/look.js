// What a page is made of, and, on a page from right to left, what would be turned round in it.
() => {
  const count = selector => document.querySelectorAll(selector).length;
  const turned = [];
  const own = /\d{4}-\d{2}-\d{2}|https?:\/\/\S+|\bITU-[RTD]\b(?: \d[\d-]*)?/g;
  // Whether a character stands left of the one before it on its line
  const isTurned = (node, start, end) => {
    const range = document.createRange();
    let before = null;
    for (let at = start; at < end; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (before && Math.abs(box.top - before.top) < 2 && box.left < before.left - 0.5) {
        return true;
      }
      before = box;
    }
    return false;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (document.documentElement.dir === 'rtl' && texts.nextNode()) {
    const text = texts.currentNode, holder = text.parentElement;
    if (!holder.closest('script, style, title') && getComputedStyle(holder).direction !== 'ltr'
        && [...text.data.matchAll(own)].some(match => isTurned(text, match.index, match.index + match[0].length))) {
      turned.push(text.data.trim().slice(0, 80));
    }
  }
  const structure = {};
  for (const part of ['h1', 'h2', 'h3', 'h4', 'main a', 'header a', 'footer a', 'table', 'th', 'td', 'form',
      'input, select, textarea', 'button:not(.copy)', 'svg', 'iframe', 'li', 'details']) {
    structure[part] = count(part);
  }
  return {
    turned, structure,
    language: document.documentElement.lang, direction: document.documentElement.dir,
    untranslated: count('.untranslated') > 0
  };
}
