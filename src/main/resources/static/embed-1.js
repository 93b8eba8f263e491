// Sets the height of embedded answers, and defines <itu-query>. One copy serves any number of them.
(function () {
  'use strict';
  if (window.ituMandatesEmbed) return;
  window.ituMandatesEmbed = 1;
  var script = document.currentScript;
  var origin = script ? new URL(script.src).origin : window.location.origin;
  var languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

  // A sandboxed frame has the origin "null", so frames are known by their windows alone.
  function heightOf(data) {
    if (typeof data === 'string') {
      try { data = JSON.parse(data); } catch (notOurs) { return NaN; }
      if (!data || data.context !== 'iframe.resize') return NaN;
    } else if (!data || data.type !== 'itukg:height') {
      return NaN;
    }
    var height = data.height;
    return typeof height === 'number' && height >= 0 && height <= 20000 ? height : NaN;
  }

  window.addEventListener('message', function (e) {
    var height = heightOf(e.data);
    if (isNaN(height)) return;
    var frames = document.querySelectorAll('iframe[data-itukg]');
    for (var i = 0; i < frames.length; i++) {
      if (frames[i].contentWindow === e.source) frames[i].style.height = Math.ceil(height) + 'px';
    }
  });

  if (!window.customElements || customElements.get('itu-query')) return;

  customElements.define('itu-query', class extends HTMLElement {
    static get observedAttributes() { return ['name', 'params', 'view', 'theme', 'title', 'lang']; }

    connectedCallback() {
      var element = this;
      this.observer = new MutationObserver(function () { element.show(); });
      // The language is that of the nearest element with one, which may change later
      this.observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
      this.show();
    }

    disconnectedCallback() { if (this.observer) this.observer.disconnect(); }

    attributeChangedCallback() { if (this.isConnected) this.show(); }

    language() {
      var holder = this.closest('[lang]');
      var code = holder ? holder.lang.toLowerCase().split('-')[0] : 'en';
      return languages.indexOf(code) < 0 ? 'en' : code;
    }

    address() {
      var parameters = new URLSearchParams(this.getAttribute('params') || '');
      if (this.getAttribute('view')) parameters.set('_view', this.getAttribute('view'));
      if (this.getAttribute('theme')) parameters.set('_theme', this.getAttribute('theme'));
      var query = parameters.toString();
      return origin + '/embed/' + this.language() + '/q/' + encodeURIComponent(this.getAttribute('name') || '')
        + (query ? '?' + query : '');
    }

    show() {
      var address = this.address();
      if (this.frame && this.frame.src === address) return;
      if (!this.frame) {
        var link = this.querySelector('a');
        this.frame = document.createElement('iframe');
        this.frame.setAttribute('data-itukg', '');
        if (!this.hasAttribute('eager')) this.frame.loading = 'lazy';
        this.frame.title = this.getAttribute('title') || (link ? link.textContent.trim() : this.getAttribute('name'));
        this.frame.style.cssText = 'display:block;width:100%;border:0;height:' + (parseInt(this.getAttribute('height'), 10) || 480) + 'px';
        this.textContent = '';
        this.appendChild(this.frame);
      }
      this.frame.src = address;
    }
  });
})();
