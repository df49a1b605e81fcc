// Runs in the page before its own scripts: `window.bench` tells what was painted, and when.
(() => {
  // A returning reader: the tour of a first visit would change the page while it is measured.
  localStorage.setItem('parkstad-atlas.rondleiding', 'gezien');

  const SETTLED_MS = 300;
  const LIMIT_MS = 60_000;
  /** Looking at the colours of more areas than this would take time from what is measured. */
  const MOST_LOOKED_AT = 400;
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
    const all = [...map.querySelectorAll('path[data-code]')];
    const step = Math.ceil(all.length / MOST_LOOKED_AT);
    const areas = all.filter((_, index) => index % step === 0);
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

  /** True for the marks that come and go with the pointer and the focus: they tell nothing of the view. */
  function isPointing({ type, attributeName }) {
    return type === 'attributes' && /^data-(hovered|focused|focus-visible|pressed)$/.test(attributeName);
  }

  /** True for what a screen reader says on an area of the map: no frame shows it, and it may follow the colours. */
  function isSpoken({ type, target, attributeName }) {
    return (
      type === 'attributes' && attributeName === 'aria-label' && target.closest('svg.choropleth') !== null
    );
  }

  /**
   * Does something to the page. Resolves to the time (ms) until the frame with the last change it brought about,
   * panels included, was painted; settled is when nothing has changed for a while.
   */
  function timed(what, act) {
    mapWatch.disconnect();
    return new Promise((resolve, reject) => {
      let lastPaint = 0;
      let settled;
      let unpainted = 0;
      const began = performance.now();
      const limit = setTimeout(() => reject(new Error(`niets veranderde op ${what}`)), LIMIT_MS);
      const finish = () => {
        if (unpainted > 0) return;
        clearTimeout(limit);
        observer.disconnect();
        resolve(lastPaint - began);
      };
      const observer = new MutationObserver((changes) => {
        if (changes.every((change) => isHandOver(change) || isPointing(change) || isSpoken(change))) return;
        unpainted += 1;
        clearTimeout(settled);
        afterPaint((at) => {
          lastPaint = at;
          unpainted -= 1;
          clearTimeout(settled);
          settled = setTimeout(finish, SETTLED_MS);
        });
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      act();
    });
  }

  /** Goes to another view the way the back button does. */
  const switchView = (query) =>
    timed(query, () => {
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
    });

  /** Presses something on the page. */
  const press = (element) => timed(element.textContent, () => element.click());

  /** Puts a question to a worker of its own; how long the answer took, and how often it told how far it was. */
  function askWorker(url, question) {
    return new Promise((resolve, reject) => {
      const worker = new Worker(url, { type: 'module' });
      const warm = { values: [1, 2, 3, 4], rules: [[[1], [0], [3], [2]]], permutations: 99, seed: 1 };
      let began = 0;
      let reports = 0;
      worker.onerror = () => reject(new Error(`${url}: geen antwoord`));
      worker.onmessage = ({ data }) => {
        if (data.kind === 'deel') reports += 1;
        if (data.kind === 'mislukt') reject(new Error(data.detail));
        if (data.kind !== 'klaar') return;
        if (began > 0) {
          worker.terminate();
          resolve({ answered: performance.now() - began, reports });
          return;
        }
        // It has arrived and started: only now does the question count.
        reports = 0;
        began = performance.now();
        worker.postMessage(question);
      };
      worker.postMessage(warm);
    });
  }

  /**
   * Goes to a view that shuffles; the longest task of the page from the moment its progress is on screen, and the
   * longest once the answer is being drawn. 0 where none took 50 ms.
   */
  function longestTasks(query) {
    return new Promise((resolve, reject) => {
      const longest = { shuffling: 0, drawing: 0 };
      let busySince = 0;
      let doneAt = Number.POSITIVE_INFINITY;
      const limit = setTimeout(() => reject(new Error(`geen voortgang op ${query}`)), LIMIT_MS);
      const note = (entries) => {
        for (const { startTime, duration } of entries) {
          const part = startTime + duration < doneAt ? 'shuffling' : 'drawing';
          if (busySince > 0 && startTime >= busySince) longest[part] = Math.max(longest[part], duration);
        }
      };
      const tasks = new PerformanceObserver((list) => note(list.getEntries()));
      tasks.observe({ type: 'longtask' });
      const watch = new MutationObserver(() => {
        const busy = document.querySelector('.lens progress') !== null;
        if (busy && busySince === 0) busySince = performance.now();
        if (busy || busySince === 0) return;
        watch.disconnect();
        clearTimeout(limit);
        doneAt = performance.now();
        setTimeout(() => {
          note(tasks.takeRecords());
          tasks.disconnect();
          resolve(longest);
        }, SETTLED_MS);
      });
      watch.observe(document.body, { subtree: true, childList: true });
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
    });
  }

  window.bench = { painted, switchView, press, askWorker, longestTasks };
})();
