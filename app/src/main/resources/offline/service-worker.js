/* The shell without a connection. The network is always asked first, so nothing old is shown to whoever has one; kept are
   the files of the shell, fetched as a stranger, and never a page with anybody's data. Before this stand the version and
   the list of the shell's files. */
const name = 'shell-' + version;

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(name);
  await cache.addAll(shell.map(path => new Request(path, { cache: 'reload', credentials: 'omit' })));
  await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(key => key !== name);
  await Promise.all(old.map(key => caches.delete(key)));
  await self.clients.claim();
})()));

const kept = async path => await (await caches.open(name)).match(path) || Response.error();

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  const instead = request.mode !== 'navigate' ? url.pathname : url.pathname === '/debrief' ? '/offline/debrief' : '/offline';
  if (shell.includes(instead)) event.respondWith(fetch(request).catch(() => kept(instead)));
});
