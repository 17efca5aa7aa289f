// The service worker: keeps the page's own files, so that the page opens with the server gone, and gives them the
// headers that a plain static host does not. It touches nothing else.
//
// scripts/precache puts a first line before this file when the page is built:
//   const BUILD = { version, policy, files: { path: sha256 in hex } };
// so a new build is a new worker. It installs beside the old one, whole or not at all, and takes over at a start
// of the page (boot.js), when no other tab is open.
'use strict';

const CACHE_PREFIX = 'waymark-';
const CACHE = CACHE_PREFIX + BUILD.version;
const HOME = 'index.html';
const SCOPE = self.registration.scope;

const HEADERS = {
  'Content-Security-Policy': BUILD.policy + "; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

// Said here, because hosts differ and `nosniff` forbids to guess.
const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  wasm: 'application/wasm',
  ftl: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

async function hexOfHash(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Fetches one file past the browser's cache. Its bytes must be those of this build: while a host is being updated,
// files of two builds stand there together, and then this install fails and is tried again at a later visit.
async function fetchOwn(path) {
  const response = await fetch(SCOPE + path, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if ((await hexOfHash(bytes)) !== BUILD.files[path]) throw new Error('not a file of this build: ' + path);
  const type = TYPES[path.split('.').pop()];
  return new Response(bytes, { headers: { ...HEADERS, 'Content-Type': type } });
}

async function install() {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.keys(BUILD.files).map(async (path) => cache.put(SCOPE + path, await fetchOwn(path))));
}

async function deleteOldCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

// The page's own file that a request means, or nothing. The address of the folder means the page itself; what
// follows "?" only keeps builds apart.
function ownPath(request) {
  const url = request.url.split(/[?#]/)[0];
  if (request.method !== 'GET' || !url.startsWith(SCOPE)) return undefined;
  const path = url.slice(SCOPE.length) || HOME;
  return Object.hasOwn(BUILD.files, path) ? path : undefined;
}

async function answerOwn(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(SCOPE + path)) || fetch(request);
}

// Any other address in the folder is the host's to answer; with the host gone, the page is better than an error.
async function answerNavigation(request) {
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(SCOPE);
  }
}

async function isOnlyTab() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter((client) => client.url.startsWith(SCOPE)).length < 2;
}

async function comeIn(port) {
  if (await isOnlyTab()) await self.skipWaiting();
  else port.postMessage('later');
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(deleteOldCaches()));
self.addEventListener('message', (event) => {
  if (event.data === 'come-in') event.waitUntil(comeIn(event.ports[0]));
});
self.addEventListener('fetch', (event) => {
  const path = ownPath(event.request);
  if (path) event.respondWith(answerOwn(path, event.request));
  else if (event.request.mode === 'navigate') event.respondWith(answerNavigation(event.request));
});
