/*
 * The queue of a browser: an answer is kept here before it is sent, and let go only when the server says that it stands.
 * One database for all tabs; each answer carries its owner, and only its owner's pages ever send it.
 */

const NAME = 'sillage-answers';
const FRAGMENT = 'text/html;fragment=main';
const LONGEST_WAIT = 60000;
const PATIENCE = 30000;
const SLOWEST_STORE = 2000;
const OLDEST = 90 * 24 * 3600 * 1000;

/** IndexedDB where it is allowed. Some browsers never answer: two seconds, then the next best. */
const indexed = () => new Promise((resolve, reject) => {
  setTimeout(reject, SLOWEST_STORE, new Error('no answer'));
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(NAME, { keyPath: 'key' });
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const within = (mode, work) => new Promise((done, failed) => {
      const transaction = opening.result.transaction(NAME, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(NAME));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => failed(transaction.error);
    });
    resolve({
      put: entry => within('readwrite', store => store.put(entry)),
      remove: key => within('readwrite', store => store.delete(key)),
      all: () => within('readonly', store => store.getAll()),
    });
  };
});

const local = async () => {
  const prefix = NAME + ' ';
  localStorage.setItem(NAME, '');
  return {
    put: async entry => localStorage.setItem(prefix + entry.key, JSON.stringify(entry)),
    remove: async key => localStorage.removeItem(prefix + key),
    all: async () => Object.keys(localStorage)
      .filter(name => name.startsWith(prefix))
      .map(name => JSON.parse(localStorage.getItem(name))),
  };
};

const nothing = async () => ({
  put: () => Promise.reject(new Error('nothing may be kept')),
  remove: async () => {},
  all: async () => [],
});

const firstOf = ([kind, ...others]) => Promise.resolve().then(kind).catch(() => firstOf(others));

/**
 * The best store that the browser allows. What it refuses to keep stays in memory, and `inMemory` says so.
 * Entries: key, owner, course, attempt, position, body (the form as sent), at (ms), refused (words, once the server said no).
 */
export async function openStore() {
  const backing = await firstOf([indexed, local, nothing]);
  const memory = new Map();
  const store = {
    async put(entry) {
      const late = new Promise((done, failed) => setTimeout(failed, SLOWEST_STORE));
      await Promise.race([backing.put(entry), late]).then(() => memory.delete(entry.key), () => memory.set(entry.key, entry));
    },
    async remove(key) {
      memory.delete(key);
      await backing.remove(key).catch(() => {});
    },
    async all() {
      const kept = await backing.all().catch(() => []);
      return kept.filter(entry => !memory.has(entry.key)).concat([...memory.values()]).sort((one, other) => one.at - other.at);
    },
    inMemory: key => memory.has(key),
  };
  for (const entry of await store.all()) {
    if (Date.now() - entry.at > OLDEST) await store.remove(entry.key);
  }
  return store;
}

/** One tab sends at a time. Without Web Locks two may: the server counts each key once. */
async function alone(work) {
  if (!navigator.locks) return work();
  let begun = false;
  try {
    await navigator.locks.request(NAME, () => {
      begun = true;
      return work();
    });
  } catch (denied) {
    if (!begun) await work();
  }
}

/** Our server's own words, not a proxy's and not a captive portal's. */
export const isOurs = answer => (answer.headers.get('Content-Type') || '').includes('fragment=main');

/** Asks for the inside of a page of ours. */
export const ask = (address, options) =>
  fetch(address, { redirect: 'error', cache: 'no-store', ...options, headers: { Accept: FRAGMENT, ...(options || {}).headers } });

/** The server's sentence about a refusal. */
function wordsOf(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const said = page.querySelector('.notice') || page.querySelector('h1') || page.body;
  return said.textContent.trim();
}

/**
 * Sends what waits for this owner in this course, under this seat, until each is acknowledged.
 *
 * @param told is called with an entry and the page that answers it once that entry is stored, or refused for good
 * @param changed is called when what is to be said about the queue may have changed
 */
export function sender(store, { owner, course, base }, told, changed) {
  const absent = new Set();
  let failures = 0;
  let notBefore = 0;
  let unseated = false;
  let timer = 0;
  let running = false;
  let again = false;

  const sendable = async () => (await store.all()).filter(entry =>
    entry.owner === owner && entry.course === course && !entry.refused && !absent.has(entry.key));

  /** @return whether it makes sense to go on with the next one */
  async function send(entry) {
    const limit = new AbortController();
    const hurry = setTimeout(() => limit.abort(), PATIENCE);
    try {
      const answer = await ask(`${base}attempts/${entry.attempt}/items/${entry.position}`, {
        method: 'POST',
        body: entry.body,
        signal: limit.signal,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
      if (answer.ok && answer.headers.get('Sillage-Answer') === entry.key) {
        // Committed, whatever becomes of the rest of this reply
        failures = 0;
        await store.remove(entry.key);
        told(entry, await answer.text().catch(() => ''));
        return true;
      }
      return await unanswered(entry, answer);
    } catch (cut) {
      failures++;
      return false;
    } finally {
      clearTimeout(hurry);
    }
  }

  async function unanswered(entry, answer) {
    const { status } = answer;
    const after = answer.headers.get('Retry-After');
    if (after) {
      const wait = /^\d+$/.test(after) ? after * 1000 : Date.parse(after) - Date.now();
      notBefore = Date.now() + Math.min(600000, Math.max(0, wait || 0)) * (1 + Math.random() / 4);
    }
    if (!isOurs(answer) || status < 400 || status >= 500 || status === 408 || status === 429) {
      failures++;
      // One that our server stumbles over must not hold up the others
      return isOurs(answer) && status === 500;
    }
    if (status === 401 || status === 403) {
      unseated = true;
      return false;
    }
    if (status === 404) {
      absent.add(entry.key);
      return true;
    }
    const html = await answer.text();
    entry.refused = wordsOf(html);
    await store.put(entry);
    told(entry, html);
    return true;
  }

  async function flush() {
    clearTimeout(timer);
    if (unseated || Date.now() < notBefore) return later();
    if (running) {
      again = true;
      return;
    }
    running = true;
    await alone(async () => {
      for (const entry of await sendable()) {
        if (!(await send(entry))) break;
      }
    });
    running = false;
    changed();
    if (again) {
      again = false;
      return flush();
    }
    return later();
  }

  /** Exponential, with jitter, never before the server wants. */
  async function later() {
    clearTimeout(timer);
    if (unseated || !(await sendable()).length) return;
    const pause = Math.min(LONGEST_WAIT, 1000 * 2 ** failures) * (0.5 + Math.random() / 2);
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(pause, notBefore - Date.now()));
  }

  return {
    flush,
    later,
    hasFailed: () => failures > 0 || unseated,
    isTurnedAway: key => unseated || absent.has(key),
  };
}
