import { h, icon } from './dom.js';
import { ComponentType as C } from './flags.js';
import { cssColour, outwardLink } from './embeds.js';
import { fileBox, medium, picture } from './media.js';
import { selectMenu } from './select.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

/**
 * Draws a message's components. `context` has the message, the state, the Markdown, and
 * `press(control, data)`, called when the user presses a button or makes a choice.
 */
export function componentTree(components, context) {
  return h('div', { class: 'components' }, components.map((component) => draw(component, context)));
}

const DRAWERS = {
  [C.ROW]: row,
  [C.BUTTON]: button,
  [C.STRING_SELECT]: select,
  [C.USER_SELECT]: select,
  [C.ROLE_SELECT]: select,
  [C.MENTIONABLE_SELECT]: select,
  [C.CHANNEL_SELECT]: select,
  [C.SECTION]: section,
  [C.TEXT]: text,
  [C.THUMBNAIL]: thumbnail,
  [C.GALLERY]: gallery,
  [C.FILE]: file,
  [C.SEPARATOR]: separator,
  [C.CONTAINER]: container,
};

function draw(component, context) {
  const drawer = DRAWERS[component.type];
  return drawer ? drawer(component, context) : h('p', { class: 'unknown' }, `A component of type ${component.type}`);
}

const all = (component, context) => component.components.map((child) => draw(child, context));

function container(component, context) {
  const node = h('div', { class: 'container', dataset: { testid: 'container' } }, all(component, context));
  if (Number.isInteger(component.accent_color)) {
    node.classList.add('accented');
    node.style.setProperty('--accent-edge', cssColour(component.accent_color));
  }
  return component.spoiler ? veiled(node) : node;
}

function text(component, { markdown }) {
  return h('div', { class: 'markdown text' }, markdown.toNodes(component.content));
}

function section(component, context) {
  return h('div', { class: 'section' },
    h('div', { class: 'section-texts' }, all(component, context)),
    h('div', { class: 'accessory' }, draw(component.accessory, context)));
}

function thumbnail(component, { message }) {
  const shown = h('div', { class: 'thumbnail' }, picture(medium(component.media, message).url, component.description));
  return component.spoiler ? veiled(shown) : shown;
}

function gallery(component, { message }) {
  return h('div', { class: 'gallery', dataset: { count: Math.min(component.items.length, 4) } }, component.items.map((item) => {
    const shown = h('figure', {}, picture(medium(item.media, message).url, item.description));
    return item.spoiler ? veiled(shown) : shown;
  }));
}

function file(component, { message }) {
  const { url, attachment } = medium(component.file, message);
  const known = attachment ?? { url, filename: component.name ?? decodeURIComponent(url.split('/').pop()), size: component.size };
  return component.spoiler ? veiled(fileBox(known)) : fileBox(known);
}

function separator(component) {
  return h('hr', { class: `separator ${component.spacing === 2 ? 'wide' : 'narrow'} ${component.divider === false ? 'plain' : ''}` });
}

function row(component, context) {
  return h('div', { class: 'row' }, all(component, context));
}

function button(component, { press }) {
  const label = [emoji(component.emoji), component.label && h('span', {}, component.label)];
  const className = `button ${STYLES[component.style] ?? 'secondary'}`;
  if (component.url) {
    const link = outwardLink(component.url, ...label.filter(Boolean), icon('link'));
    link.className = className;
    return link;
  }
  return h('button', {
    type: 'button', class: className, disabled: Boolean(component.disabled), dataset: { customId: component.custom_id },
    onclick: (event) => press(event.currentTarget, { custom_id: component.custom_id, component_type: component.type }),
  }, label);
}

const emoji = (given) => given && h('span', { class: 'emoji' }, given.id ? `:${given.name}:` : given.name);

function select(component, { state, press }) {
  return selectMenu(component, state, (control, values) =>
    press(control, { custom_id: component.custom_id, component_type: component.type, values }));
}

/** Something hidden until it is clicked. */
function veiled(node) {
  const veil = h('button', { type: 'button', class: 'veil-button', onclick: () => wrap.classList.remove('veiled') }, 'Spoiler');
  node.inert = true;
  veil.addEventListener('click', () => {
    node.inert = false;
    veil.remove();
  });
  const wrap = h('div', { class: 'veiled' }, node, veil);
  return wrap;
}
