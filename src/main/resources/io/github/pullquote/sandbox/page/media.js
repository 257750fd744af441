import { h, icon } from './dom.js';

const UNITS = ['bytes', 'KB', 'MB', 'GB'];

function size(bytes) {
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
  return `${step ? (bytes / 1024 ** step).toFixed(1) : bytes} ${UNITS[step]}`;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/** The address as this page reaches it: the sandbox's own files are taken from the origin of the page, whatever its name. */
export function reachable(url) {
  const { hostname, port, pathname } = new URL(url, location.href);
  return LOOPBACK.has(hostname) && port === location.port ? pathname : url;
}

/** A picture of this machine; for one of elsewhere, which the page does not fetch, or a broken one, a link in its place. */
export function picture(url, description) {
  const own = reachable(url);
  const instead = h('a', { class: 'no-picture', href: url, target: '_blank', rel: 'noopener noreferrer' }, icon('link'), description || 'Picture');
  if (new URL(own, location.href).origin !== location.origin) return instead;
  const image = h('img', { src: own, alt: description ?? '', loading: 'lazy' });
  image.addEventListener('error', () => image.replaceWith(instead));
  return image;
}

/** One file as a box with its name, size and a way to fetch it. */
export function fileBox(attachment) {
  return h('a', { class: 'file', href: reachable(attachment.url), download: attachment.filename, dataset: { testid: 'attachment', attachmentId: attachment.id } },
    icon('file'), h('span', {}, h('strong', {}, attachment.filename), h('small', {}, size(attachment.size ?? 0))));
}

export const isPicture = (attachment) => /^image\//.test(attachment.content_type ?? '');

/** The attachments under a message. */
export function attachments(list) {
  return h('div', { class: 'attachments' }, list.map((attachment) => (isPicture(attachment)
    ? h('a', { class: 'picture', href: reachable(attachment.url), target: '_blank', rel: 'noopener' }, picture(attachment.url, attachment.description ?? attachment.filename))
    : fileBox(attachment))));
}

/** Where a component's medium is: an address, or the message's own attachment behind `attachment://name`. */
export function medium(item, message) {
  const name = /^attachment:\/\/(.+)$/.exec(item.url)?.[1];
  const found = message.attachments?.find((attachment) => (name ? attachment.filename === name : attachment.url === item.url));
  return { url: found?.url ?? item.url, attachment: found };
}
