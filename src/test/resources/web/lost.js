// Words that nobody could read: cut off by their box without a way to scroll, or of the colour of what lies behind them.
() => {
  const lost = [];
  const behind = element => {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
    }
    return 'none';
  };
  for (const element of document.querySelectorAll('main *, header.site *, footer.site *')) {
    const own = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (!own || style.visibility === 'hidden' || box.width <= 1 || element.closest('.unseen, svg')) continue;
    const name = element.tagName.toLowerCase() + '.' + element.className + ' ' + element.textContent.trim().slice(0, 40);
    if (style.color === behind(element)) lost.push('unseen: ' + name);
    // what is shortened with an ellipsis is there in full in the page that it leads to
    const shortened = style.textOverflow === 'ellipsis';
    const hides = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
    if (hides && !shortened && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) lost.push('cut: ' + name);
    for (let holder = element.parentElement; holder && holder !== document.body; holder = holder.parentElement) {
      const around = getComputedStyle(holder);
      if (['hidden', 'clip'].includes(around.overflowY) && around.textOverflow !== 'ellipsis') {
        const frame = holder.getBoundingClientRect();
        // the box of a letter is higher than the letter
        const room = parseFloat(style.fontSize) / 4;
        if (box.bottom > frame.bottom + room || box.top < frame.top - room) lost.push('cut: ' + name);
      }
    }
  }
  return lost;
}
