// Runs in the page before its own scripts: `window.bench` tells what was painted, and when.
(() => {
  // A returning reader: the tour of a first visit would change the page while it is measured.
  localStorage.setItem('parkstad-atlas.rondleiding', 'gezien');

  const SETTLED_MS = 300;
  const LIMIT_MS = 15_000;
  /** @type {{ indicator: string, at: number, colours: number }[]} maps as they stood on screen, in order */
  const painted = [];

  /** Calls back with the time when the frame being made is painted. */
  function afterPaint(done) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  }

  /** Writes down which indicator the visible map shows and in how many colours its areas are, when that is new. */
  function noteMap(at) {
    const visible = (svg) => svg.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const map = [...document.querySelectorAll('svg[data-painted]')].find(visible);
    if (!map) return;
    const indicator = map.getAttribute('data-painted');
    const areas = [...map.querySelectorAll('path[data-code]')];
    const colours = new Set(areas.map((path) => getComputedStyle(path).fill)).size;
    const last = painted.at(-1);
    if (last?.indicator !== indicator || last.colours !== colours) painted.push({ indicator, at, colours });
  }

  let waiting = false;
  const onChange = () => {
    if (waiting) return;
    waiting = true;
    afterPaint((at) => {
      waiting = false;
      noteMap(at);
    });
  };
  const mapWatch = new MutationObserver(onChange);
  mapWatch.observe(document, { subtree: true, childList: true, attributes: true });

  /** True for the live map taking over from the drawing: the picture stays the same, to within a test of its own. */
  function isHandOver({ type, target, attributeName }) {
    const moves = ['class', 'viewBox', 'transform', 'patternTransform'];
    return (
      type === 'attributes' && moves.includes(attributeName) && target.closest('svg.choropleth') !== null
    );
  }

  /**
   * Goes to another view the way the back button does. Resolves to the time (ms) until the frame with the last
   * change it brought about, panels included, was painted; settled is when nothing has changed for a while.
   */
  function switchView(query) {
    mapWatch.disconnect();
    return new Promise((resolve, reject) => {
      let lastPaint = 0;
      let settled;
      const began = performance.now();
      const limit = setTimeout(() => reject(new Error(`niets veranderde op ${query}`)), LIMIT_MS);
      const finish = () => {
        clearTimeout(limit);
        observer.disconnect();
        resolve(lastPaint - began);
      };
      const observer = new MutationObserver((changes) => {
        if (changes.every(isHandOver)) return;
        afterPaint((at) => {
          lastPaint = at;
        });
        clearTimeout(settled);
        settled = setTimeout(finish, SETTLED_MS);
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
    });
  }

  window.bench = { painted, switchView };
})();
