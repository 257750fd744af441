import { h } from './dom.js';
import { picture } from './media.js';
import { messageTime } from './time.js';

/** The colour of Discord's integer, as CSS has it. */
export const cssColour = (colour) => `#${(colour >>> 0).toString(16).padStart(6, '0').slice(-6)}`;

export const outwardLink = (url, ...children) => h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children);

/** An embed: a card with a coloured edge. */
export function embedCard(embed, markdown) {
  const text = (className, content) => content && h('div', { class: `markdown ${className}` }, markdown.toNodes(content));
  const named = (part, name) => (part.url ? outwardLink(part.url, name) : name);
  const footer = [embed.footer?.text, embed.timestamp && messageTime(new Date(embed.timestamp))].filter(Boolean).join(' · ');
  const node = h('article', { class: 'embed' },
    h('div', { class: 'embed-text' },
      embed.author && h('div', { class: 'embed-author' }, named(embed.author, embed.author.name)),
      embed.title && h('div', { class: 'embed-title' }, named(embed, embed.title)),
      text('embed-description', embed.description),
      embed.fields?.length > 0 && h('dl', { class: 'embed-fields' }, embed.fields.map((field) =>
        h('div', { class: field.inline ? 'inline' : null }, h('dt', {}, field.name), h('dd', { class: 'markdown' }, markdown.toNodes(field.value))))),
      embed.image && picture(embed.image.url, embed.title ?? 'Image')),
    embed.thumbnail && h('div', { class: 'embed-thumbnail' }, picture(embed.thumbnail.url, 'Thumbnail')),
    footer && h('div', { class: 'embed-footer' }, footer));
  if (embed.color) node.style.setProperty('--accent-edge', cssColour(embed.color));
  return node;
}
