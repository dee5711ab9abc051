/* Letters: enhancement only; the page works without this file. Everything below lives on the document, so that a part of the
   page may be swapped at any time. */
const part = selector => document.querySelector(selector);

/* The marks lie under the text. While somebody types they move along, and one that is typed into goes; the server, which
   put them there, answers a moment later. */
const follow = () => {
  const sheet = part('#body'), under = part('#under');
  if (!sheet || !under) return;
  const was = under.textContent.slice(0, -1), is = sheet.value;
  if (was === is) return;
  let from = 0;
  while (from < was.length && was[from] === is[from]) from++;
  let tail = 0;
  while (tail < Math.min(was.length, is.length) - from && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
  const end = was.length - tail, moved = is.length - was.length, marks = [];
  let at = 0;
  under.childNodes.forEach(node => {
    const next = at + node.textContent.length;
    if (node.nodeName === 'MARK' && next <= from) marks.push({ look: node.className, from: at, to: next });
    if (node.nodeName === 'MARK' && at >= end) marks.push({ look: node.className, from: at + moved, to: next + moved });
    at = next;
  });
  const runs = [];
  at = 0;
  marks.forEach(mark => {
    runs.push(is.slice(at, mark.from), Object.assign(document.createElement('mark'), { className: mark.look, textContent: is.slice(mark.from, mark.to) }));
    at = mark.to;
  });
  under.replaceChildren(...runs, is.slice(at) + '\n');
};

/* What works only with a script is shown by it */
const enable = () => {
  document.querySelectorAll('[data-show]').forEach(button => { button.hidden = false; });
  document.querySelectorAll('[data-copy]').forEach(button => { button.hidden = !navigator.clipboard; });
};

/* Kept as typed. Who leaves before it could be kept is asked */
let open = false, failed = false, sent = false;
const unkept = () => !!part('#kept[data-unkept]');
const say = words => { const kept = part('#kept'); if (kept) kept.textContent = words; };
const ours = event => event.target.closest?.('[data-letter]');
document.addEventListener('input', event => {
  if (!['body', 'subject', 'with'].includes(event.target.id)) return;
  open = true;
  follow();
  if (!failed) say('…');
});
document.addEventListener('htmx:afterRequest', event => {
  if (!ours(event) || !event.detail.successful) return;
  open = failed = false;
  const live = part('#live');
  if (live) live.textContent = '';
});
['htmx:sendError', 'htmx:responseError', 'htmx:timeout'].forEach(type => document.addEventListener(type, event => {
  if (!ours(event)) return;
  failed = true;
  say(type === 'htmx:responseError' ? 'It could not be kept. Copy it before you leave this page, and reload.'
    : 'There is no connection. What you typed is only in this window; it is kept as soon as there is one.');
}));
addEventListener('online', () => { if (failed && part('#letter')) htmx.trigger('#letter', 'keep'); });
addEventListener('beforeunload', event => { if (!sent && (unkept() || open && failed)) event.preventDefault(); });
addEventListener('pagehide', () => {
  const letter = part('#letter');
  if (open && !sent && letter) navigator.sendBeacon(letter.getAttribute('hx-post'), new URLSearchParams(new FormData(letter)));
});
document.addEventListener('submit', event => { if (ours(event)) sent = true; });
addEventListener('pageshow', () => { sent = false; });
document.addEventListener('htmx:afterSettle', () => { follow(); enable(); });

document.addEventListener('click', event => {
  const show = event.target.closest('[data-show]'), copy = event.target.closest('[data-copy]'), sheet = part('#body');
  if (show && sheet) {
    const [from, to] = show.dataset.show.split(':').map(Number);
    sheet.focus();
    sheet.setSelectionRange(from, to);
  }
  if (copy && sheet) {
    navigator.clipboard.writeText(sheet.value.trim()).then(() => { copy.querySelector('span').textContent = 'Copied'; },
      () => { sheet.focus(); sheet.select(); });
  }
});
/* A file goes in as soon as it is chosen. One that is too large is not sent first */
const LARGEST = 5_000_000;
document.addEventListener('change', event => {
  const own = event.target, says = part('#own-says');
  if (own.id !== 'own' || !own.files.length) return;
  const large = own.files[0].size > LARGEST;
  own.setAttribute('aria-invalid', large);
  says.classList.toggle('late', large);
  if (!large) return part('[data-add]').click();
  says.setAttribute('role', 'alert');
  says.textContent = own.files[0].name + ' has more than 5 MB. Choose a smaller one.';
  own.value = '';
});
/* What was typed before this page's scripts were here is kept now */
addEventListener('DOMContentLoaded', () => {
  const sheet = part('#letter #body');
  if (sheet && sheet.value !== sheet.defaultValue) { follow(); htmx.trigger('#letter', 'keep'); }
});
enable();
