// Tells the page around this frame how high its content is, whenever that changes.
(function () {
  'use strict';
  if (window.parent === window) return;
  var last = 0;
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    window.parent.postMessage({ type: 'itukg:height', height: height }, '*');
    window.parent.postMessage(
      JSON.stringify({ context: 'iframe.resize', src: window.location.href, height: height }), '*');
  }
  new ResizeObserver(tell).observe(document.body);
  tell();
})();
