/*
 * What a pupil sees of the queue: an answer that waits, beside its button and on every page; "saved" only once the server has
 * said so. Without this module an answer is a plain form. The words stand in the page, in the reader's language.
 */
import { ask, isOurs, openStore, sender } from './answers-queue.js';

const ITEM = /attempts\/([0-9a-f-]{36})\/items\/(\d+)$/;
const A_MOMENT = 800;

const place = document.getElementById('answers');
const words = document.getElementById('answers-words').content;
const main = document.querySelector('main');
const { owner, base } = place.dataset;
const here = ITEM.exec(location.pathname);
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('sillage-answers') : { postMessage() {} };
const ready = openStore().then(store => ({ store, sending: sender(store, place.dataset, told, changed) }));

const opened = Date.now();
const waited = new Set();
let arrived = 0;
let blocked = null;
let turn = 0;
let soon = 0;
let inMemory = false;

const formHere = () => main.querySelector('form[data-answer]');
const isHere = entry => here && here[1] === entry.attempt && here[2] === entry.position;

function newKey() {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  bits[6] = (bits[6] & 15) | 64;
  bits[8] = (bits[8] & 63) | 128;
  return Array.from(bits, byte => (byte + 256).toString(16).slice(1)).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function say(name, count) {
  const said = words.querySelector(`[data-say="${name}"]`).firstElementChild.cloneNode(true);
  if (count !== undefined) said.textContent = said.textContent.replace('#', count);
  return said;
}

const counted = (name, count) => say(count === 1 ? `${name}-one` : `${name}-many`, count);

function line(...parts) {
  const whole = document.createElement('p');
  whole.append(...parts);
  return whole;
}

/* The form while its answer is under way: as it was sent, not to be sent twice */

function lock(form, key) {
  form.dataset.key = key;
  for (const field of form.elements) {
    if (field.type === 'submit') field.setAttribute('aria-disabled', 'true');
    else if ('readOnly' in field && field.type === 'text') field.readOnly = true;
    else if (field.type !== 'hidden') field.disabled = true;
  }
}

function fill(form, body) {
  const sent = new URLSearchParams(body);
  for (const field of form.elements) {
    if (!field.name || field.type === 'hidden') continue;
    const values = sent.getAll(field.name);
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
    else if (values.length) field.value = values[0];
  }
}

function chip(form, wanted) {
  const shown = form.querySelector('.waiting');
  if (wanted && !shown) form.querySelector('[aria-disabled]').after(' ', say('chip'));
  if (!wanted && shown) shown.remove();
}

function show(html) {
  main.innerHTML = html;
  const first = main.querySelector('.notice') || main.querySelector('.feedback');
  if (!first) return;
  first.tabIndex = -1;
  first.focus();
}

/** What became of it was seen by another tab, or lost on its way here: look again. */
async function refresh() {
  try {
    const answer = await ask(location.pathname + location.search);
    if (answer.ok && isOurs(answer)) show(await answer.text());
  } catch (cut) {
    // The page stays as it is, and its next visit tells
  }
}

/* The line on every page */

async function changed() {
  const mine = ++turn;
  const { store, sending } = await ready;
  const entries = (await store.all()).filter(entry => entry.owner === owner);
  if (mine !== turn) return;
  const ours = entries.filter(entry => entry.course === place.dataset.course);
  const waiting = ours.filter(entry => !entry.refused);
  // An answer just given is not yet called late; one found here is
  const isLate = entry => entry.at < opened || sending.hasFailed() || Date.now() - entry.at >= A_MOMENT;
  const overdue = waiting.filter(isLate);
  clearTimeout(soon);
  if (overdue.length < waiting.length) soon = setTimeout(changed, A_MOMENT);
  const elsewhere = entries.filter(entry => entry.course !== place.dataset.course && !entry.refused).length;
  overdue.forEach(entry => waited.add(entry.key));
  inMemory = waiting.some(entry => store.inMemory(entry.key));
  withForm(waiting, overdue);

  const lines = ours.filter(entry => entry.refused).map(refusal);
  if (overdue.length) {
    const turnedAway = overdue.some(entry => sending.isTurnedAway(entry.key));
    const how = turnedAway ? (inMemory ? 'unseated-memory' : 'unseated') : inMemory ? 'memory' : 'kept';
    lines.push(line(counted('waiting', overdue.length), say(how), ...(turnedAway ? [] : [button('now', sending.flush)])));
  }
  if (elsewhere) lines.push(line(say('elsewhere', elsewhere)));
  if (arrived && !overdue.length) lines.push(line(counted('saved', arrived)));
  if (blocked) lines.push(line(say('unreachable')));
  put(lines, !overdue.length && !elsewhere && !blocked && arrived > 0);
}

function withForm(waiting, overdue) {
  const form = formHere();
  if (!form) return;
  const pending = waiting.find(isHere);
  if (pending && form.dataset.key !== pending.key) {
    fill(form, pending.body);
    lock(form, pending.key);
    form.dataset.kept = '';
  }
  if (!pending && 'kept' in form.dataset) {
    delete form.dataset.kept;
    refresh();
  }
  if (form.dataset.key) chip(form, overdue.some(isHere));
}

/** Said again only when it has changed: a status region is read aloud. */
function put(lines, ok) {
  place.classList.toggle('ok', ok);
  const next = lines.map(said => said.textContent).join('');
  if (next === place.textContent) return;
  place.textContent = '';
  place.append(...lines);
}

function button(name, act) {
  const made = say(name);
  made.addEventListener('click', act);
  return made;
}

function refusal(entry) {
  const text = document.createElement('span');
  text.textContent = entry.refused;
  const link = say('question');
  link.href = `${base}attempts/${entry.attempt}/items/${entry.position}`;
  return line(say('refused'), text, link, button('seen', async () => {
    const { store } = await ready;
    await store.remove(entry.key);
    spread();
  }));
}

function spread(message) {
  channel.postMessage(message || '');
  changed();
}

/** The server has answered: "stored" (the entry is gone from the queue), or a refusal that must be read. */
async function told(entry, html) {
  const form = formHere();
  const shownHere = isHere(entry) && (!form || form.dataset.key === entry.key);
  if (!entry.refused) {
    if (waited.delete(entry.key) || entry.at < opened) arrived++;
    if (shownHere) html ? show(html) : refresh();
    return spread(entry.key);
  }
  waited.delete(entry.key);
  if (shownHere && document.visibilityState === 'visible') {
    show(html);
    const { store } = await ready;
    await store.remove(entry.key);
  }
  spread();
}

channel.onmessage = async ({ data }) => {
  if (waited.delete(data)) arrived++;
  changed();
  // Should the tab that took it be cut off or closed, this one sends it
  (await ready).sending.later();
};

async function take(form, entry) {
  const { store, sending } = await ready;
  await store.put(entry);
  form.dataset.kept = '';
  spread();
  sending.flush();
}

/** Without network another page would be the browser's own; a second try is let through, the browser may be wrong. */
function hold(event, what) {
  if (navigator.onLine || blocked === what) return;
  event.preventDefault();
  blocked = what;
  changed();
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.matches('form[data-answer]')) return hold(event, form);
  event.preventDefault();
  // A double click: it is under way
  if (form.dataset.key) return;
  const at = ITEM.exec(form.getAttribute('action'));
  const key = newKey();
  form.elements.key.value = key;
  const body = new URLSearchParams(new FormData(form)).toString();
  arrived = 0;
  lock(form, key);
  take(form, { key, owner, course: place.dataset.course, attempt: at[1], position: at[2], at: Date.now(), body });
});

document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (link && !link.getAttribute('href').startsWith('#')) hold(event, link);
});

addEventListener('beforeunload', event => {
  if (!inMemory) return;
  event.preventDefault();
  event.returnValue = '';
});

async function wake() {
  const { sending } = await ready;
  changed();
  sending.flush();
}

addEventListener('online', () => {
  blocked = null;
  wake();
});
addEventListener('focus', wake);
addEventListener('pageshow', event => event.persisted && wake());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake());
wake();
