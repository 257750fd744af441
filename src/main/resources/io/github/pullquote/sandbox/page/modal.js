import { ComponentType as C } from './flags.js';
import { h } from './dom.js';
import { selectMenu } from './select.js';

let count = 0;

/**
 * Opens the modal the bot asked for. `submit(components)` sends it and resolves when the bot took it; until then the
 * dialog stays, and what goes wrong is said in it.
 */
export function openModal(modal, { state, markdown, upload, submit }) {
  const fields = modal.components.map((component) => topField(component, { state, markdown, upload }));
  const trouble = h('p', { class: 'trouble', role: 'alert', hidden: true });
  const send = h('button', { type: 'submit', class: 'button primary', dataset: { testid: 'modal-submit' } }, 'Submit');
  const title = `modal-${++count}`;
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': title, dataset: { testid: 'modal', customId: modal.custom_id }, onclose: () => dialog.remove() },
    h('form', { novalidate: true, onsubmit: trySubmit },
      h('h2', { id: title }, modal.title),
      h('p', { class: 'modal-note' }, `This form goes to ${state.bot ? state.nameOf(state.bot.id) : 'the bot'}.`),
      fields.map((field) => field.node), trouble,
      h('div', { class: 'modal-buttons' }, h('button', { type: 'button', class: 'button plain', dataset: { testid: 'modal-cancel' }, onclick: () => dialog.close() }, 'Cancel'), send)));
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('textarea, input, .select-trigger')?.focus();

  async function trySubmit(event) {
    event.preventDefault();
    const wrong = fields.map((field) => field.check()).filter(Boolean);
    if (wrong.length) {
      wrong[0].focus();
      return;
    }
    send.disabled = true;
    send.setAttribute('aria-busy', 'true');
    trouble.hidden = true;
    try {
      await submit(fields.map((field) => field.read()).filter(Boolean));
      dialog.close();
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    }
    send.disabled = false;
    send.removeAttribute('aria-busy');
  }
}

/** A component of the modal's top: `node`, `read()` in the shape of a submission, `check()` → the control at fault. */
function topField(component, context) {
  if (component.type === C.TEXT) {
    return { node: h('div', { class: 'markdown' }, context.markdown.toNodes(component.content)), read: () => null, check: () => null };
  }
  if (component.type === C.ROW) {
    const inner = component.components.map((child) => labelled(child, child.label, null, context));
    return {
      node: h('div', {}, inner.map((field) => field.node)),
      read: () => ({ type: C.ROW, id: component.id, components: inner.map((field) => field.read()) }),
      check: () => inner.map((field) => field.check()).find(Boolean) ?? null,
    };
  }
  const inner = labelled(component.component, component.label, component.description, context);
  return { node: inner.node, read: () => ({ type: C.LABEL, id: component.id, component: inner.read() }), check: inner.check };
}

function labelled(component, label, description, context) {
  const field = inputOf(component, context);
  const id = `field-${++count}`;
  const required = component.required ?? true;
  const fault = h('p', { class: 'fault', id: `${id}-fault`, hidden: true });
  field.control.id = id;
  field.control.setAttribute('aria-describedby', `${id}-fault`);
  const settle = () => {
    fault.hidden = true;
    field.control.removeAttribute('aria-invalid');
  };
  return {
    node: h('div', { class: 'field', oninput: settle }, h('label', { for: id }, label, required && h('span', { class: 'required', 'aria-label': 'required' }, ' *')),
      description && h('p', { class: 'field-description' }, description), field.node ?? field.control, fault),
    read: () => ({ type: component.type, id: component.id, custom_id: component.custom_id, ...field.read() }),
    check: () => {
      const said = field.fault(required);
      fault.textContent = said ?? '';
      fault.hidden = !said;
      if (said) field.control.setAttribute('aria-invalid', 'true');
      else field.control.removeAttribute('aria-invalid');
      return said ? field.control : null;
    },
  };
}

function inputOf(component, context) {
  if (component.type === C.TEXT_INPUT) return textInput(component);
  return component.type === C.FILE_UPLOAD ? fileInput(component, context) : choiceInput(component, context);
}

function textInput(component) {
  const long = component.style === 2;
  const control = h(long ? 'textarea' : 'input', {
    ...(long ? { rows: '6' } : { type: 'text', autocomplete: 'off' }), value: component.value ?? '', placeholder: component.placeholder,
    maxlength: String(component.max_length ?? 4000), dataset: { customId: component.custom_id },
  });
  const least = component.min_length ?? 0;
  return {
    control,
    read: () => ({ value: control.value }),
    fault: (required) => {
      if (!control.value.trim()) return required ? 'This field is required.' : null;
      return control.value.length < least ? `Write at least ${least} characters.` : null;
    },
  };
}

function choiceInput(component, { state }) {
  let values = (component.options ?? []).filter((option) => option.default).map((option) => option.value)
    .concat((component.default_values ?? []).map((value) => value.id));
  const node = selectMenu(component, state, (control, chosen) => {
    values = chosen;
  });
  return { node, control: node.querySelector('button'), read: () => ({ values }), fault: (required) => (required && !values.length ? 'Make a choice.' : null) };
}

function fileInput(component, { upload }) {
  let stored = [];
  let trouble = null;
  let busy = false;
  const control = h('input', {
    type: 'file', multiple: (component.max_values ?? 1) > 1, dataset: { customId: component.custom_id },
    onchange: async () => {
      busy = true;
      try {
        stored = await Promise.all([...control.files].map(upload));
        trouble = null;
      } catch (error) {
        trouble = error.message;
      }
      busy = false;
    },
  });
  return {
    control,
    read: () => ({ values: stored.map((attachment) => attachment.id) }),
    fault: (required) => (busy ? 'The file is still being uploaded.' : trouble ?? (required && !stored.length ? 'Choose a file.' : null)),
  };
}
