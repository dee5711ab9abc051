/* The debrief: kept on this device as typed, under the account it was typed in; sent once, when there is a connection.
   'draft/<account>/<application>/<interview>' is what was typed, with the word that makes it one form however often it
   arrives. 'form/<account>/<application>' is what the empty form of the shell needs to stand for the real one. */
const store = {
  read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  write(key, what) { try { localStorage.setItem(key, JSON.stringify(what)); } catch { /* full or private */ } },
  drop(key) { try { localStorage.removeItem(key); } catch { /* as above */ } },
  keys(start) { try { return Object.keys(localStorage).filter(key => key.startsWith(start)); } catch { return []; } },
};
const KEPT = 'Kept on this device, and sent when you are back online.';
/* Whose page this is; nobody's, if it is of the shell and stands in for another */
const standsIn = !!document.querySelector('[data-offline]');
const onPage = standsIn ? '' : document.body.dataset.account || '';
const word = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
const element = (name, given = {}, ...inside) => {
  const made = Object.assign(document.createElement(name), given);
  made.append(...inside);
  return made;
};

/* What is in a form, by name; of a choice, by name and value */
const choice = field => field.type === 'radio' || field.type === 'checkbox';
const fieldsOf = form => [...form.elements].filter(field => field.name && field.type !== 'submit' &&
  (field.type !== 'hidden' || field.name === 'once' || field.name === 'read'));
const nameOf = field => field.name + (choice(field) ? '=' + field.value : '');
const typedIn = form => Object.fromEntries(fieldsOf(form).map(field => [nameOf(field), choice(field) ? field.checked : field.value]));
const fill = (form, typed) => fieldsOf(form).forEach(field => {
  const value = typed[nameOf(field)];
  if (value === undefined) return;
  if (choice(field)) field.checked = value; else field.value = value;
  if (value && field.value && field.closest('details')) field.closest('details').open = true;
});

/* What a page says of debriefs that wait, at its top */
const notice = (words, ...more) => {
  document.querySelector('#waiting')?.remove();
  const says = element('p', { id: 'waiting', className: 'plain', role: 'status' }, words);
  more.forEach(each => says.append(' ', each));
  document.querySelector('main').prepend(says);
};
const link = (words, to) => element('a', { href: to, textContent: words });

/* Sends one that waits: a page made now has the token for it, and says whose it is. Answers with what came of it. */
const deliver = async key => {
  const draft = store.read(key);
  if (!draft) return { sent: '/' };
  const about = '/debrief?application=' + encodeURIComponent(draft.application);
  try {
    const form = await fetch(about);
    if (new URL(form.url).pathname === '/sign-in') return { signedOut: true };
    if (form.status === 404) return { erased: true };
    if (form.status >= 500) return { away: true };
    const page = new DOMParser().parseFromString(await form.text(), 'text/html');
    const token = page.querySelector('form[data-draft] [name=_csrf]');
    if (!form.ok || !token || page.body.dataset.account !== draft.account) return { refused: true, about };
    const body = new URLSearchParams(draft.body);
    body.set('_csrf', token.value);
    const answer = await fetch('/debrief', { method: 'POST', body });
    const url = new URL(answer.url);
    if (answer.redirected && url.pathname.startsWith('/applications/')) {
      store.drop(key);
      store.drop(`form/${draft.account}/${draft.application}`);
      return { sent: url.pathname + url.search };
    }
    if (answer.redirected) return { signedOut: true };
    if (answer.status >= 500) return { away: true };
    store.write(key, { ...draft, waiting: false, synced: false });
    return { refused: true, about, page: answer.status === 422 ? await answer.text() : null };
  } catch {
    return { away: true };
  }
};

const keepDraft = form => {
  const account = onPage || store.read('account');
  const key = `draft/${account}/${form.elements.application.value}/${form.elements.interview.value}`;
  const say = words => { form.querySelector('[data-kept]').textContent = words; };
  const keep = more => store.write(key, { account, application: form.elements.application.value,
    employer: form.dataset.employer, typed: typedIn(form), ...more });
  const body = () => new URLSearchParams(new FormData(form));

  let later;
  const sync = async () => {
    try {
      if (!onPage) throw 0;
      const answer = await fetch('/debrief/draft', { method: 'POST', body: body() });
      if (!answer.ok || answer.redirected) throw answer.status;
      keep({ synced: true });
      say('Kept.');
    } catch { say('Kept on this device.'); }
  };
  /* While it waits it may have arrived already, so it is not changed any more. */
  const lock = locked => form.querySelectorAll('.step, button').forEach(part => { part.disabled = locked; });
  const send = async () => {
    lock(true);
    const came = onPage ? await deliver(key) : { away: true };
    if (came.sent) return location.assign(came.sent);
    if (came.away) return say('There is no connection. ' + KEPT);
    if (came.signedOut) {
      say('You are not signed in any more. It is kept on this device, and sent once you are. ');
      return form.querySelector('[data-kept]').append(link('Sign in', '/sign-in'));
    }
    lock(false);
    if (!came.page) return say('It was not taken, but it is kept here. Reload this page and send it again.');
    const page = new DOMParser().parseFromString(came.page, 'text/html');
    document.querySelector('main').replaceWith(page.querySelector('main'));
    document.querySelectorAll('form[data-draft]').forEach(keepDraft);
    htmx.process(document.querySelector('main'));
    const wrong = document.querySelector('[aria-invalid=true], [role=alert]');
    if (wrong) { wrong.tabIndex = -1; wrong.focus(); }
  };

  const before = store.read(key);
  form.elements.once.value = word();
  if (before) fill(form, before.typed);
  if (before?.waiting) send();
  else if (before) later = setTimeout(sync, 700);

  form.addEventListener('input', event => {
    /* Whoever chooses a day says that they named one. */
    const none = form.querySelector('[name=precision][value=none]');
    if (['date', 'other-day'].includes(event.target.name) && event.target.value && none.checked) {
      form.querySelector('[name=precision][value=exact]').checked = true;
    }
    keep({ synced: false });
    clearTimeout(later);
    later = setTimeout(sync, 700);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(later);
    keep({ waiting: true, body: body().toString() });
    send();
  });
  addEventListener('online', () => {
    const now = store.read(key);
    if (!form.isConnected || !now || now.synced) return;
    if (now.waiting) send(); else sync();
  });
};

/* The real form tells what an empty one will need. What was kept on the server is in it, so it is not needed here. */
const remember = form => {
  store.keys(`draft/${onPage}/${form.elements.application.value}/`).filter(key => store.read(key)?.synced).forEach(store.drop);
  store.write(`form/${onPage}/${form.elements.application.value}`, shapeOf(form));
};
const shapeOf = form => ({
  application: form.elements.application.value,
  interview: form.elements.interview.value,
  employer: form.dataset.employer,
  when: form.ownerDocument.querySelector('[data-when]').textContent,
  seen: Date.now(),
  typed: typedIn(form),
  met: [...form.querySelectorAll('[data-met=known]')].map(row => ({ row: row.dataset.row, heading: row.querySelector('h3').textContent })),
  sayers: [...form.elements.by.options].slice(1).map(option => ({ value: option.value, text: option.text })),
  references: [...form.querySelectorAll('[data-references] label')].map(label => ({ name: label.querySelector('input').name, text: label.textContent })),
  days: [...form.querySelectorAll('.cal label')].map(label => ({ on: label.querySelector('input').value,
    words: label.querySelector('input').getAttribute('aria-label'), look: label.className, text: label.textContent })),
});

/* The empty form of the shell becomes that of the interview last looked at, or of the one in the address */
const stand = form => {
  const named = new URLSearchParams(location.search).get('application');
  const shape = store.keys(`form/${store.read('account')}/`).map(store.read)
    .filter(each => each && (!named || each.application === named)).sort((one, other) => other.seen - one.seen)[0];
  document.querySelector('[data-none]').hidden = !!shape;
  document.querySelector('.debrief').hidden = !shape;
  if (!shape) return false;
  document.querySelector('h1').textContent = `Back from ${shape.employer}?`;
  document.querySelector('[data-when]').textContent = shape.when;
  form.dataset.employer = shape.employer;
  form.elements.application.value = shape.application;
  form.elements.interview.value = shape.interview;
  form.elements.account.value = store.read('account');
  if (shape.interview) form.querySelectorAll('[data-unknown]').forEach(asked => asked.remove());
  const newcomer = form.querySelector('[data-met]');
  shape.met.forEach(({ row, heading }) => {
    const met = newcomer.cloneNode(true);
    met.querySelector('h3').textContent = heading;
    met.querySelectorAll('[id], [name], [for]').forEach(part => ['id', 'name', 'for'].forEach(attribute => {
      if (part.hasAttribute(attribute)) part.setAttribute(attribute, part.getAttribute(attribute).replace(/new-1$/, row));
    }));
    newcomer.before(met);
  });
  form.elements.by.append(...shape.sayers.map(person => element('option', { value: person.value, textContent: person.text })));
  const references = form.querySelector('[data-references]');
  references.hidden = !shape.references.length;
  references.append(...shape.references.map(({ name, text }) =>
    element('label', { className: 'check' }, element('input', { type: 'checkbox', name, value: 'yes' }), text)));
  form.querySelector('.cal').append(...shape.days.map(({ on, words, look, text }) => element('label', { className: look },
    element('input', { type: 'radio', name: 'date', value: on, ariaLabel: words }), element('span', { ariaHidden: 'true', textContent: text }))));
  fill(form, shape.typed);
  return true;
};

/* Whoever signed out, or signed in after somebody else, finds nothing here that is another's but what is not sent yet */
const forget = () => {
  store.keys('form/').filter(key => !key.startsWith(`form/${onPage}/`)).forEach(store.drop);
  store.keys('draft/').filter(key => store.read(key)?.account !== onPage && store.read(key)?.synced).forEach(store.drop);
};
if (onPage) {
  if (store.read('account') !== onPage) forget();
  store.write('account', onPage);
} else if (location.pathname === '/sign-in' && !standsIn) {
  store.drop('account');
  forget();
}
/* Somebody or something was erased: it stays in no form that was remembered. */
if (location.pathname === '/erased') store.keys('form/').forEach(store.drop);

/* The page without a connection becomes the real one as soon as the server answers; that a network is there does not say so yet. */
let again;
const answers = () => fetch(location.href, { method: 'HEAD' }).then(answer => answer.status < 500, () => false);
const comeBack = async wait => {
  clearTimeout(again);
  const typing = document.activeElement?.matches('input, textarea, select');
  if (!typing && navigator.onLine && await answers()) location.reload();
  else again = setTimeout(comeBack, wait, Math.min(2 * wait, 15_000));
};
if (standsIn) {
  addEventListener('online', () => comeBack(1_000));
  again = setTimeout(comeBack, 1_000, 2_000);
}

const form = document.querySelector('form[data-draft]');
if (form) {
  if (onPage) remember(form);
  if (onPage || stand(form)) keepDraft(form);
}

/* The form a page leads to is known before it is opened: the way home may have no connection. */
const ahead = onPage && !form && document.querySelector('main a[href^="/debrief"]');
if (ahead) {
  fetch(ahead.href).then(answer => answer.text()).then(text => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const known = page.querySelector('form[data-draft]');
    if (known && page.body.dataset.account === onPage) remember(known);
  }).catch(() => { /* then it is known the next time */ });
}

/* On every other page: those that wait are sent, and shown until they are */
const waiting = () => store.keys('draft/').filter(key => store.read(key)?.waiting);
const sendAll = async () => {
  if (!onPage) {
    if (waiting().length) notice(location.pathname === '/sign-in' ? 'A debrief is kept on this device. It is sent once you are signed in.' : 'A debrief waits. ' + KEPT);
    return;
  }
  for (const key of waiting().filter(each => store.read(each).account === onPage)) {
    const { employer } = store.read(key);
    notice(`Your debrief of ${employer} waits. ${KEPT}`);
    const came = await deliver(key);
    if (came.sent) notice(`Your debrief of ${employer} was sent.`, link('What changed', came.sent));
    else if (came.signedOut) notice(`Your debrief of ${employer} waits on this device.`, link('Sign in, and it is sent', '/sign-in'));
    else if (came.refused) notice(`Your debrief of ${employer} could not be taken as it is. It is kept on this device.`, link('Look at it', came.about));
    else if (came.erased) {
      const discard = element('button', { type: 'button', className: 'btn sm', textContent: 'Discard it' });
      discard.addEventListener('click', () => { store.drop(key); discard.closest('#waiting').remove(); });
      notice(`Your debrief of ${employer} waits on this device, but the application is not here any more.`, discard);
    }
  }
};
if (!form) {
  sendAll();
  addEventListener('online', sendAll);
}
