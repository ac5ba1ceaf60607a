/**
 * What a hostile page tries. Each function runs inside the browser, so it uses nothing from outside itself. Each
 * answers what it could read or load: an empty list is a page that got nowhere.
 */
import type { Attempt } from './inputs';

export interface Target {
  /** Origin of the app. */
  readonly app: string;
  readonly attempts: readonly Attempt[];
  /** Addresses of the app besides its channels. */
  readonly addresses: readonly string[];
}

/** fetch, XMLHttpRequest and sendBeacon, with the cookies of the browser, with and without asking for leave (CORS). */
export async function byRequest({ app, attempts, addresses }: Target): Promise<string[]> {
  const got: string[] = [];
  const note = async (how: string, response: Response): Promise<void> => {
    const text = await response.text().catch(() => '');
    if (response.type !== 'opaque' || text !== '')
      got.push(`${how}: ${response.type} ${String(response.status)} ${text}`);
  };
  const attempt = async (how: string, address: string, init: RequestInit): Promise<void> => {
    try {
      await note(`${how} ${address}`, await fetch(app + address, { credentials: 'include', ...init }));
    } catch {
      // Refused by the browser: nothing was read.
    }
  };
  const json = { 'content-type': 'application/json' };
  for (const [channel, body] of attempts) {
    const address = `/api/${channel}`;
    await attempt('cors json', address, { method: 'POST', headers: json, body });
    await attempt('cors plain', address, { method: 'POST', body });
    await attempt('no-cors plain', address, { method: 'POST', mode: 'no-cors', body });
    await attempt('no-cors blob', address, {
      method: 'POST',
      mode: 'no-cors',
      body: new Blob([body], { type: 'text/plain' }),
    });
    await attempt('cors get', address, {});
    navigator.sendBeacon(app + address, body);
    await new Promise<void>((resolve) => {
      const asked = new XMLHttpRequest();
      asked.open('POST', app + address);
      asked.withCredentials = true;
      asked.onloadend = () => {
        if (asked.status !== 0 || asked.responseText !== '')
          got.push(`xhr ${address}: ${asked.responseText}`);
        resolve();
      };
      asked.send(body);
    });
  }
  for (const address of addresses)
    for (const mode of ['cors', 'no-cors'] as const) await attempt(mode, address, { mode });
  return got;
}

/** Forms to a frame and to a page of their own: simple requests that need no leave. A few frames at a time. */
export async function byForm({ app, attempts }: Target): Promise<string[]> {
  const got: string[] = [];
  const send = async (channel: string, body: string, enctype: string): Promise<void> => {
    const frame = document.createElement('iframe');
    frame.name = `f${String(Math.random())}`;
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', enctype, action: `${app}/api/${channel}`, target: frame.name });
    // With text/plain the body is `name=value`, which can be made to be JSON.
    const field = document.createElement('input');
    field.name = body.replace(/\}$/u, body === '{}' ? '"x":"' : ',"x":"');
    field.value = '"}';
    form.append(field);
    document.body.append(frame, form);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      setTimeout(resolve, 2000);
    });
    form.submit();
    await loaded;
    try {
      const text = frame.contentDocument?.body.textContent ?? '';
      if (text !== '') got.push(`form ${channel}: ${text}`);
    } catch {
      // Another origin: nothing was read.
    }
    frame.remove();
    form.remove();
  };
  const waiting = attempts.flatMap(([channel, body]) =>
    ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'].map(
      (enctype) => () => send(channel, body, enctype),
    ),
  );
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return got;
}

/** Elements that load from anywhere: pictures, scripts, styles, media, frames, workers, modules. */
export async function byElement({ app, addresses }: Target): Promise<string[]> {
  const got: string[] = [];
  const tags: readonly (readonly [string, string])[] = [
    ['img', 'src'],
    ['script', 'src'],
    ['link', 'href'],
    ['video', 'src'],
    ['audio', 'src'],
    ['embed', 'src'],
    ['object', 'data'],
  ];
  for (const address of addresses) {
    for (const [tag, attribute] of tags) {
      const element = document.createElement(tag);
      if (tag === 'link') element.setAttribute('rel', 'stylesheet');
      const ended = new Promise<string>((resolve) => {
        for (const event of ['load', 'loadeddata', 'error']) {
          element.addEventListener(event, () => {
            resolve(event);
          });
        }
        setTimeout(() => {
          resolve('silent');
        }, 500);
      });
      element.setAttribute(attribute, app + address);
      document.body.append(element);
      const end = await ended;
      // An <embed> tells "load" also of a page that was refused; its document is what counts.
      const inside = (element as Partial<HTMLObjectElement>).contentDocument?.body.textContent ?? '';
      if (inside !== '' || (end.startsWith('load') && tag !== 'embed' && tag !== 'object'))
        got.push(`${tag} ${address}: ${end} ${inside}`);
      element.remove();
    }
    try {
      await import(/* @vite-ignore */ app + address);
      got.push(`import ${address}`);
    } catch {
      // Refused.
    }
    try {
      new Worker(app + address);
      got.push(`worker ${address}`);
    } catch {
      // Refused.
    }
  }
  return got;
}

/** Streams, sockets, frames and windows, with messages for every channel to what opened. */
export async function byWindow({ app, attempts }: Target): Promise<string[]> {
  const got: string[] = [];
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  window.addEventListener('message', (event) => {
    got.push(`message from ${event.origin}: ${JSON.stringify(event.data)}`);
  });
  const source = new EventSource(`${app}/gebeurtenis`, { withCredentials: true });
  for (const event of ['open', 'message'])
    source.addEventListener(event, () => {
      got.push(`stream ${event}`);
    });
  const socket = new WebSocket(app.replace('http', 'ws'));
  socket.addEventListener('open', () => {
    got.push('socket open');
  });
  const frame = document.createElement('iframe');
  frame.src = app;
  document.body.append(frame);
  const opened = window.open(`${app}/#/advies`);
  await wait(1500);
  for (const [channel, body] of attempts) {
    for (const other of [opened, frame.contentWindow]) {
      other?.postMessage({ name: channel, input: JSON.parse(body) as unknown }, '*');
      other?.postMessage(JSON.stringify([channel, body]), '*');
    }
  }
  await wait(500);
  for (const [how, other] of [
    ['window', opened],
    ['frame', frame.contentWindow],
  ] as const) {
    try {
      const text = other?.document.body.textContent ?? '';
      if (text !== '') got.push(`${how}: ${text}`);
    } catch {
      // Another origin: nothing was read.
    }
  }
  if (document.cookie.includes('kompas-')) got.push(`cookie: ${document.cookie}`);
  source.close();
  socket.close();
  opened?.close();
  frame.remove();
  return got;
}
