/** Fills {0}, {1}… of a sentence that the page brought along in its language. */
export const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, index) => values[index] ?? '');

export const language = document.documentElement.lang || 'vi';

const ZONE = 'Asia/Ho_Chi_Minh';
const hourAndMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });

export const clockTime = (millis) => hourAndMinute.format(new Date(millis));

export const number = (value) => new Intl.NumberFormat(language === 'en' ? 'en' : 'vi').format(value);
