// Whether a publication date that a user typed is one: an ISO date or date-time that exists.

const shape = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?)?$/;

export function isPublicationDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= lastDay && (hour ?? 0) < 24 && (minute ?? 0) < 60;
}
