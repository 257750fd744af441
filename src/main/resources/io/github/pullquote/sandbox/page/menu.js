import { h, icon, onOutside } from './dom.js';

let close = () => {};

/**
 * Opens a menu at a point or under a control, and closes the one that was open. Items are
 * `{label, icon, run, danger, action, commandId}` or `{heading}`.
 */
export function openMenu(items, place) {
  close();
  const back = document.activeElement;
  const menu = h('div', { class: 'menu', role: 'menu', dataset: { testid: 'menu' }, onkeydown: onKey }, items.map((item) => (item.heading
    ? h('div', { class: 'menu-heading', role: 'presentation' }, item.heading)
    : h('button', {
      type: 'button', role: 'menuitem', tabindex: '-1', class: item.danger ? 'danger' : null,
      dataset: { ...(item.action && { action: item.action }), ...(item.commandId && { commandId: item.commandId }) },
      onclick: () => { close(); item.run(); },
    }, h('span', {}, item.label), item.icon && icon(item.icon)))));
  const stop = onOutside([menu], () => close());
  close = () => {
    close = () => {};
    stop();
    menu.remove();
    if (back?.isConnected && (document.activeElement === document.body || !document.activeElement)) back.focus({ preventScroll: true });
  };
  document.body.append(menu);
  settle(menu, place);
  menu.querySelector('button')?.focus();
}

/** Keeps the menu inside of the window. */
function settle(menu, place) {
  const at = place instanceof Element ? place.getBoundingClientRect() : { left: place.x, right: place.x, top: place.y, bottom: place.y };
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = place instanceof Element ? at.right - width : at.left;
  const top = at.bottom + height + 8 > innerHeight ? at.top - height - 4 : at.bottom + 4;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, top)}px`;
}

function onKey(event) {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement);
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  if (event.key in moves) items[(moves[event.key] + items.length) % items.length].focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
