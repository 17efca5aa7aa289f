// The page's first script: runs before anything else, closes what the program never needs, and starts it.
//
// - Says so, in four languages, where the browser is too old.
// - Closes the ways out of the page that a content security policy does not close.
// - Installs the Trusted Types policy: markup without scripts passes, worker addresses only of our own making.
// - Gives the programs `globalThis.waymark` (frozen): `build`, `startVault`, `startStrength`, `openDesk`, `takeDesk`,
//   `closeNetwork`.
// - Starts the main program, and after the page has loaded the service worker (sw.js).
//
// Plain script, not a module, so that the policy stands before any module is asked for. Written without `?.`, `??`
// and newer syntax, so that a browser below the floor can still read it and show the message.
(function () {
  'use strict';

  const settings = document.currentScript.dataset;
  const build = settings.build;
  const address = (path) => new URL(path, document.baseURI).href;
  // A static host may let files of two builds meet in the browser's cache: the build in the address keeps them apart.
  const versioned = (path) => address(path) + '?' + build;

  // ---------------------------------------------------------------------------------------------- browser's floor

  // Each line is the newest thing the floor gives: Firefox 121, Chrome and Edge 111, Safari 16.4. Locks exist only
  // on https and localhost, which the vault needs anyway.
  const isAboveFloor = () =>
    CSS.supports('selector(:has(a))') &&
    CSS.supports('color', 'color-mix(in oklab, red, blue)') &&
    'CompressionStream' in window &&
    'locks' in navigator &&
    'WebAssembly' in window;

  const tooOld = {
    en: 'Waymark cannot run here. It needs Chrome or Edge 111, Firefox 121, Safari 16.4 or later, and a secure (https) address.',
    ru: 'Здесь Waymark работать не может. Нужен Chrome или Edge 111, Firefox 121, Safari 16.4 или новее и защищённый (https) адрес.',
    es: 'Waymark no puede funcionar aquí. Necesita Chrome o Edge 111, Firefox 121, Safari 16.4 o posterior y una dirección segura (https).',
    fr: 'Waymark ne peut pas fonctionner ici. Il faut Chrome ou Edge 111, Firefox 121, Safari 16.4 ou plus récent, et une adresse sécurisée (https).',
  };

  function sayTooOld() {
    Object.keys(tooOld).forEach((language) => {
      const line = document.createElement('p');
      line.lang = language;
      line.textContent = tooOld[language];
      document.body.append(line);
    });
  }

  // ------------------------------------------------------------------------------------------------- the ways out

  // What could carry data off the page although `connect-src` is closed (WebRTC does, measured), and what no part of
  // the program uses. Speech recognition sends the voice to a server of the browser's maker.
  const pageWaysOut = [
    'RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport', 'WebSocket', 'WebSocketStream',
    'EventSource', 'XMLHttpRequest', 'SharedWorker', 'fetchLater', 'open', 'PaymentRequest', 'PresentationRequest',
    'SpeechRecognition', 'webkitSpeechRecognition',
  ];

  // A worker needs none of these once its program is in memory. BroadcastChannel stays: tabs lock together by it.
  const workerWaysOut = [
    'fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'importScripts',
    'RTCPeerConnection', 'RTCDataChannel', 'fetchLater', 'caches', 'CacheStorage', 'Cache', 'FontFace', 'Worker',
    'SharedWorker',
  ];

  // Takes each name from the object and from all it inherits from, and leaves a fixed `undefined` in its place.
  // Used here and, by its text, in the workers: it may refer to nothing outside itself.
  function remove(object, names) {
    names.forEach((name) => {
      for (let owner = object; owner; owner = Object.getPrototypeOf(owner)) Reflect.deleteProperty(owner, name);
      Object.defineProperty(object, name, { value: undefined });
    });
  }

  // Going to another address would carry words out in the address, and no policy refuses it. Where the browser can
  // tell of it beforehand (the Navigation API), the page stays where it is. A telephone number to call, a file in
  // memory to download and another fragment are no other address.
  function stayHere() {
    if (!('navigation' in window)) return;
    const withoutFragment = (url) => url.split('#')[0];
    window.navigation.addEventListener('navigate', (event) => {
      const there = withoutFragment(event.destination.url);
      if (/^https?:/.test(there) && there !== withoutFragment(window.location.href)) event.preventDefault();
    });
  }

  // After this the page asks nothing of the network any more, not even of its own host. To be called at unlock, when
  // the vault's program and every language are in memory. It cannot be taken back but by a reload. The strength
  // program must have been started before: it fetches its own WebAssembly.
  function closeNetwork() {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "connect-src 'none'";
    document.head.append(policy);
  }

  // ------------------------------------------------------------------------------------------------ trusted types

  const ownScripts = new Set([address('sw.js')]);

  // Leptos writes the static parts of its views as markup. Nothing in them may run, frame, load code or submit.
  const refusedTags = new Set([
    'script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'base', 'meta', 'link',
    'animate', 'animatemotion', 'animatetransform', 'set',
  ]);
  const isRefusedAttribute = (attribute) =>
    /^on|^srcdoc$/i.test(attribute.localName) ||
    // eslint-disable-next-line no-control-regex
    /^(javascript|vbscript):/i.test(attribute.value.replace(/[\u0000-\u0020]/g, ''));

  function isPlain(fragment) {
    return Array.from(fragment.querySelectorAll('*')).every(
      (element) =>
        !refusedTags.has(element.localName.toLowerCase()) &&
        !Array.from(element.attributes).some(isRefusedAttribute) &&
        !(element.content instanceof DocumentFragment && !isPlain(element.content)),
    );
  }

  // Browsers without Trusted Types hold to the policy's other rules alone.
  function installTrustedTypes() {
    if (!('trustedTypes' in window)) return;
    // Parses inside a template, where nothing loads or runs, in order to look. Never leaves this function.
    const inspection = window.trustedTypes.createPolicy('waymark-inspect', { createHTML: (markup) => markup });
    const parse = (markup) => {
      const template = document.createElement('template');
      template.innerHTML = inspection.createHTML(markup);
      return template.content;
    };
    window.trustedTypes.createPolicy('default', {
      createHTML: (markup) => (isPlain(parse(markup)) ? markup : null),
      createScriptURL: (url) => (ownScripts.has(url) ? url : null),
    });
  }

  // ------------------------------------------------------------------------------------------------------ workers

  // The body of each worker, by its text; refers to nothing here but its arguments and `remove`.
  //
  // Contract with the Rust programs (src/bin/vault.rs, src/bin/exchange.rs, src/bin/strength.rs):
  // - `main` sets `self.onmessage` before it returns. Messages that arrived earlier are kept and then delivered to
  //   it, in order, so the page may post at once.
  // - When `main` runs, every name in `workerWaysOut` is gone.
  // - `self.name` is the role: `vault`, `strength`, or that of a helper of the vault, `kdf` or `exchange`.
  // - `self.waymarkSpawnHelper(role)`, in the vault only, promises the worker of a helper, which the vault ends with
  //   `terminate()`: `kdf` is the vault's own program in a memory of its own, `exchange` the program for files. The
  //   vault has what both are made of in memory soon after its start, so that helpers start after `closeNetwork()`,
  //   without the server, and without asking it.
  // - A program that cannot start shows as an `error` event on the `Worker`.
  function runWorker(init, program, waysOut, helpers) {
    const { Worker, fetch } = self;
    const isHelper = self.name === 'kdf' || self.name === 'exchange';
    const early = [];
    let giveProgram;
    const givenProgram = new Promise((resolve) => {
      giveProgram = resolve;
    });
    const keep = (event) => {
      if (isHelper && event.data instanceof WebAssembly.Module) giveProgram(event.data);
      else early.push(event.data);
    };

    async function fetchOwn(address) {
      const response = await fetch(address);
      if (!response.ok) throw new Error('program not found');
      return response;
    }

    async function fetchProgram(address) {
      return WebAssembly.compile(await (await fetchOwn(address)).arrayBuffer());
    }

    // A helper without a program has ours. Its script stands in the text of its worker: an import would ask the host
    // each time.
    async function fetchHelper({ script, program }, ours) {
      const fetchGlue = fetchOwn(script).then((found) => found.text());
      const [glue, module] = await Promise.all([fetchGlue, program ? fetchProgram(program) : ours]);
      const init = /(\w+) as default/.exec(glue)[1];
      const start = '(' + runWorker + ')(' + init + ', undefined, ' + JSON.stringify(waysOut) + ');\n';
      const blob = new Blob([glue, '\n', remove, '\n', start], { type: 'text/javascript' });
      return { address: URL.createObjectURL(blob), module };
    }

    // A load that failed is tried again when the helper is wanted.
    const loading = {};
    function loadHelper(role, ours) {
      if (!loading[role]) {
        loading[role] = fetchHelper(helpers[role], ours);
        loading[role].catch(() => {
          delete loading[role];
        });
      }
      return loading[role];
    }

    function allowHelpers(ours) {
      const own = new Set();
      if (self.trustedTypes) {
        self.trustedTypes.createPolicy('default', { createScriptURL: (url) => (own.has(url) ? url : null) });
      }
      const spawn = async (role) => {
        const { address, module } = await loadHelper(role, ours);
        own.add(address);
        const helper = new Worker(address, { type: 'module', name: role });
        helper.postMessage(module);
        return helper;
      };
      Object.defineProperty(self, 'waymarkSpawnHelper', { value: spawn });
    }

    async function run() {
      const module = await (isHelper ? givenProgram : fetchProgram(program));
      if (helpers) allowHelpers(module);
      remove(self, waysOut);
      await init({ module_or_path: module });
      self.removeEventListener('message', keep);
      early.forEach((data) => self.dispatchEvent(new MessageEvent('message', { data })));
      if (helpers) Object.keys(helpers).forEach((role) => loadHelper(role, module).catch(() => {}));
    }

    self.addEventListener('message', keep);
    run().catch((error) => self.reportError(error));
  }

  // A worker loaded by address would take no policy from the page; one from a blob inherits it. One blob a program,
  // kept as long as the page lives.
  const blobs = {};
  function blobOf(program) {
    if (!blobs[program]) {
      const script = workerScript(program);
      blobs[program] = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      ownScripts.add(blobs[program]);
    }
    return blobs[program];
  }

  const filesOf = (program) => ({ script: versioned(program + '.js'), program: versioned(program + '_bg.wasm') });

  function workerScript(program) {
    const values = [filesOf(program).program, workerWaysOut];
    if (program === 'vault') values.push({ kdf: { script: versioned('vault.js') }, exchange: filesOf('exchange') });
    return (
      'import init from ' + JSON.stringify(versioned(program + '.js')) + ';\n' +
      remove + '\n(' + runWorker + ')(init, ' + values.map((value) => JSON.stringify(value)).join(', ') + ');\n'
    );
  }

  const startWorker = (program) => new Worker(blobOf(program), { type: 'module', name: program });

  // ------------------------------------------------------------------------------------------------ service worker

  // A new build waits in the background. It comes in here, before anything is unlocked, and never in mid-session;
  // with a second tab open it waits on.
  async function letUpdateIn() {
    if (!('serviceWorker' in navigator)) return;
    const registration = await navigator.serviceWorker.getRegistration();
    const update = registration && registration.waiting;
    if (!update) return;
    const isIn = new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(false);
      update.addEventListener('statechange', () => update.state === 'activated' && resolve(true));
      update.postMessage('come-in', [channel.port2]);
      setTimeout(resolve, 1000, false);
    });
    if (!(await isIn)) return;
    window.location.reload();
    await new Promise(() => {});
  }

  // Without it, on a host without https or in a private window, the page works but not with the server gone.
  function registerServiceWorker() {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register(address('sw.js'), { updateViaCache: 'none' }).catch(() => {});
  }

  // -------------------------------------------------------------------------------------------------------- start

  // Trunk notes the hash of the program's bytes in its preload link; the same request takes what was preloaded.
  function fetchMain() {
    const preload = document.querySelector('link[rel=preload][as=fetch]');
    return fetch(address(settings.wasm), preload ? { integrity: preload.integrity } : {});
  }

  async function startMain() {
    await letUpdateIn().catch(() => {});
    const { default: init } = await import(address(settings.js));
    await init({ module_or_path: fetchMain() });
    loadDesk().catch(() => {});
  }

  // The page is two programs, so that the lock screen stands before the rest is here: the door (`main`), and the desk
  // behind it, which loads while the passphrase is typed. The door gives the desk the running vault and what the vault
  // told; both stay in this scope until the desk takes them.
  let deskLoading;
  let given;

  async function fetchDesk() {
    const [script, program] = await Promise.all([import(versioned('desk.js')), fetch(versioned('desk_bg.wasm'))]);
    if (!program.ok) throw new Error('desk not found');
    return { init: script.default, module: await WebAssembly.compile(await program.arrayBuffer()) };
  }

  // A load that failed is tried again when the desk is wanted.
  function loadDesk() {
    if (!deskLoading) {
      deskLoading = fetchDesk();
      deskLoading.catch(() => {
        deskLoading = undefined;
      });
    }
    return deskLoading;
  }

  async function openDesk(worker, bytes) {
    const { init, module } = await loadDesk();
    given = { worker, bytes };
    await init({ module_or_path: module });
  }

  function takeDesk() {
    const taken = given;
    given = undefined;
    return taken;
  }

  if (!isAboveFloor()) {
    document.addEventListener('DOMContentLoaded', sayTooOld);
    return;
  }
  remove(window, pageWaysOut);
  stayHere();
  remove(navigator, ['sendBeacon']);
  installTrustedTypes();
  Object.defineProperty(globalThis, 'waymark', {
    value: Object.freeze({
      build,
      openDesk,
      takeDesk,
      startVault: () => startWorker('vault'),
      startStrength: () => startWorker('strength'),
      closeNetwork,
    }),
  });
  window.addEventListener('load', registerServiceWorker);
  document.addEventListener('DOMContentLoaded', startMain);
})();
