const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: '2-digit', day: '2-digit' });
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

const STEPS = [['year', 31536000], ['month', 2592000], ['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]];

export const clockTime = (date) => clock.format(date);
export const fullTime = (date) => full.format(date);

/** "Today at 14:05", "Yesterday at 14:05" or the date and the time. */
export function messageTime(date, now = new Date()) {
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86400000);
  if (days === 0) return `Today at ${clock.format(date)}`;
  if (days === 1) return `Yesterday at ${clock.format(date)}`;
  return `${day.format(date)} ${clock.format(date)}`;
}

/** A moment in one of the styles of `<t:seconds:style>`. */
export function stamp(date, style = 'f', now = Date.now()) {
  switch (style) {
    case 't': return clock.format(date);
    case 'T': return date.toLocaleTimeString();
    case 'd': return day.format(date);
    case 'D': return longDay.format(date);
    case 'F': return full.format(date);
    case 'R': return ago((date - now) / 1000);
    default: return `${longDay.format(date)} ${clock.format(date)}`;
  }
}

function ago(seconds) {
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return relative.format(Math.round(seconds / size), unit);
}
