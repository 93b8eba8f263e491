// What a page is made of, and, on a page from right to left, what would be turned round in it.
() => {
  const count = selector => document.querySelectorAll(selector).length;
  const turned = [];
  const own = /\d{4}-\d{2}-\d{2}|https?:\/\/|\bITU-[RTD]\b/;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (document.documentElement.dir === 'rtl' && texts.nextNode()) {
    const text = texts.currentNode, holder = text.parentElement;
    if (!holder.closest('script, style, title') && own.test(text.data) && getComputedStyle(holder).direction !== 'ltr') {
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
