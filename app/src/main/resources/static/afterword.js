/* Enhancement only: every page works without this file. */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/* Theme: auto, light, dark. The server paints the page by the cookie this writes. */
const themes = ['auto', 'light', 'dark'];
const root = document.documentElement;
let theme = root.dataset.theme || 'auto';
const paint = () => {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  all('[data-theme-toggle] span').forEach(word => { word.textContent = 'Theme: ' + theme; });
};
all('[data-theme-box]').forEach(box => { box.hidden = false; });
all('[data-theme-toggle]').forEach(button => button.addEventListener('click', () => {
  theme = themes[(themes.indexOf(theme) + 1) % themes.length];
  document.cookie = `${root.dataset.themeCookie}=${theme}; path=/; samesite=lax; max-age=${theme === 'auto' ? 0 : 31536000}`
    + (location.protocol === 'https:' ? '; secure' : '');
  paint();
}));
paint();

/* Score: point at a step, see its place in the plan, and the reverse */
all('[data-step]').forEach(place => ['pointerenter', 'pointerleave'].forEach(type => place.addEventListener(type, () =>
  all('[data-step]').filter(other => other.dataset.step === place.dataset.step)
    .forEach(other => other.classList.toggle('lit', type === 'pointerenter')))));

/* Menus: one open at a time, closed by Escape or a click elsewhere */
const menus = () => all('.menu-box[open]');
document.addEventListener('click', event => menus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') menus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
});

/* Debrief: kept on this device as typed, and on the server while there is a connection; sent as soon as there is one */
const keepDraft = form => {
  const key = 'draft:' + form.dataset.draft;
  const kept = () => { try { return JSON.parse(localStorage[key] || 'null'); } catch { return null; } };
  const keep = what => { try { localStorage[key] = JSON.stringify(what); } catch { /* full or private */ } };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* as above */ } };
  const say = words => { form.querySelector('[data-kept]').textContent = words; };
  const fields = () => [...form.elements].filter(field => field.name && field.type !== 'submit' &&
    (field.type !== 'hidden' || field.name === 'once' || field.name === 'read'));
  const choice = field => field.type === 'radio' || field.type === 'checkbox';
  const name = field => field.name + (choice(field) ? '=' + field.value : '');
  const typed = () => Object.fromEntries(fields().map(field => [name(field), choice(field) ? field.checked : field.value]));
  const body = () => new URLSearchParams(new FormData(form));

  const before = kept();
  if (before && !before.synced) fields().forEach(field => {
    const value = before.typed[name(field)];
    if (value === undefined) return;
    if (choice(field)) field.checked = value; else field.value = value;
    if (value && field.value && field.closest('details')) field.closest('details').open = true;
  });

  let later;
  const sync = async () => {
    try {
      const answer = await fetch('/debrief/draft', { method: 'POST', body: body() });
      if (!answer.ok || answer.redirected) throw answer.status;
      keep({ typed: typed(), synced: true });
      say('Kept.');
    } catch { say('Kept on this device.'); }
  };
  form.addEventListener('input', () => {
    keep({ typed: typed(), synced: false });
    clearTimeout(later);
    later = setTimeout(sync, 700);
  });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    clearTimeout(later);
    keep({ typed: typed(), synced: false });
    try {
      const answer = await fetch(form.action, { method: 'POST', body: body() });
      const path = new URL(answer.url).pathname;
      if (answer.redirected && path.startsWith('/applications/')) {
        forget();
        location.assign(answer.url);
      } else if (answer.status === 422) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        document.querySelector('main').replaceWith(page.querySelector('main'));
        all('form[data-draft]').forEach(keepDraft);
        const wrong = document.querySelector('[aria-invalid=true], [role=alert]');
        if (wrong) { wrong.tabIndex = -1; wrong.focus(); }
      } else say('It was not taken, but it is kept here. Reload this page and send it again.');
    } catch {
      say('There is no connection. It is kept here, and goes out as soon as there is one.');
      addEventListener('online', () => form.requestSubmit(), { once: true });
    }
  });
};
all('form[data-draft]').forEach(keepDraft);

/* Whoever chooses a day themselves is not overtaken by a reading that is still on its way */
document.addEventListener('input', event => { if (event.target.closest('#when')) htmx.trigger('#says', 'htmx:abort'); });

/* What happened?: the list narrows while one types; without a script the button asks the server */
const finder = document.querySelector('[data-find]');
if (finder) {
  const none = document.querySelector('[data-none]');
  const narrow = () => {
    const words = finder.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    all(finder.dataset.find).forEach(item => {
      item.hidden = !words.every(word => item.dataset.words.toLowerCase().includes(word));
      if (!item.hidden) shown++;
    });
    if (none) none.hidden = shown > 0;
  };
  finder.addEventListener('input', narrow);
  if (finder.value) narrow();
}

/* Search: "/" goes to the nearest box, and the arrows through what was found, however often that is made anew */
const typing = element => element.matches('input, textarea, select, [contenteditable]');
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/' && !typing(event.target)) {
    const box = all('[data-search]').find(each => each.checkVisibility());
    event.preventDefault();
    if (box) { box.focus(); box.select(); } else document.querySelector('[data-seek]')?.click();
    return;
  }
  const box = document.querySelector('#q[data-search]');
  const at = event.target.closest('#q[data-search], [data-hit]');
  if (!box || !at || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
  const stops = [box, ...all('[data-hit]')];
  const next = stops[stops.indexOf(at) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) { event.preventDefault(); next.focus(); }
});

/* A mail dropped anywhere on its form is the file that was chosen */
all('[data-drop]').forEach(form => {
  const file = form.querySelector('input[type=file]');
  form.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
  form.addEventListener('drop', event => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
    form.requestSubmit();
  });
});

/* A part of a page that did not come: say so where one looks, for nothing else shows it. What is kept as it is typed
   says so itself */
['htmx:sendError', 'htmx:responseError'].forEach(type => document.addEventListener(type, event => {
  const live = document.querySelector('#live');
  if (live && !event.target.closest('form[data-draft]')) live.textContent = type === 'htmx:sendError'
    ? 'There is no connection. Nothing was written down; try again in a moment.'
    : 'It was not taken. Reload this page and try again.';
}));

/* Where one is at home, the first time: as the device has it, until somebody chooses */
const home = document.querySelector('select#zone');
if (home && !home.value) home.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
