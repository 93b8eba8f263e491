// Puts a button beside whatever is marked with data-copy, which holds the name of what is copied.
// Without this script the same words stand there to be marked by hand.
(function () {
  'use strict';
  var words = document.currentScript.dataset;
  var said;

  /** Spoken, too: one live region serves all buttons of the page. */
  function announce(message) {
    said.textContent = '';
    window.setTimeout(function () { said.textContent = message; }, 50);
  }

  function mark(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  /** The clipboard is there on secure pages only; elsewhere the browser copies what is marked. */
  function write(element) {
    var text = element.href || element.textContent;
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text.trim());
    mark(element);
    return document.execCommand('copy') ? Promise.resolve() : Promise.reject(new Error('copy'));
  }

  function button(element) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'copy';
    made.textContent = words.label;
    made.setAttribute('aria-label', words.label + ': ' + element.dataset.copy);
    made.addEventListener('click', function () {
      write(element).then(
        function () {
          made.textContent = words.done;
          announce(words.done + ': ' + element.dataset.copy);
          window.setTimeout(function () { made.textContent = words.label; }, 2000);
        },
        function () {
          mark(element);
          announce(words.failed);
        });
    });
    return made;
  }

  function start() {
    var marked = document.querySelectorAll('[data-copy]');
    if (!marked.length) return;
    said = document.createElement('p');
    said.className = 'unseen';
    said.setAttribute('role', 'status');
    document.body.appendChild(said);
    marked.forEach(function (element) {
      (element.closest('.scroll') || element).insertAdjacentElement('afterend', button(element));
    });
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
