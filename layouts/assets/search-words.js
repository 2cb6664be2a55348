// Words of a text as the index knows them. src/index/words.cpp and Snowball do the same when the site is built;
// tests/browser/specs/search.test.js holds both together.
'use strict';

const searchWords = (() => {
  const spaces = /[\t-\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
  const word = /(№ ?)?([0-9a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0400-\u04FF]+(?:[-./][0-9a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0400-\u04FF]+)*)(\+?)/g;

  // One to one but for the soft hyphen, which is dropped.
  const foldChars = (text) =>
    text
      .replace(spaces, ' ')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[«»\u2018-\u201A\u201C-\u201F]/g, '"')
      .replace(/[A-ZА-Я]/g, (letter) => letter.toLowerCase())
      .replace(/[Ёё]/g, 'е');
  const fold = (text) => foldChars(text.replace(/\u00AD/g, ''));

  // [{position, forms, parts, begin, end}]
  function read(folded) {
    const places = [];
    let position = 0;
    for (const match of folded.matchAll(word)) {
      const [, sign, core, plus] = match;
      const begin = match.index + (sign ?? '').length;
      const parts = core.split(/[-./]/);
      if (!/[0-9]/.test(core)) {
        let at = begin;
        for (const part of parts) {
          places.push({ position: position++, forms: [part], parts: [], begin: at, end: at + part.length });
          at += part.length + 1;
        }
        continue;
      }
      const forms = [];
      if (sign) forms.push(`№${core}`);
      if (plus) forms.push(`${core}+`);
      forms.push(core);
      places.push({ position: position++, forms, parts: parts.length > 1 ? parts : [], begin, end: begin + core.length });
    }
    return places;
  }

  // The Russian stemmer of Snowball, by its description.
  const list = (text) => text.split(' ').sort((a, b) => b.length - a.length);
  const gerund = [list('в вши вшись'), list('ив ивши ившись ыв ывши ывшись')];
  const adjective = list('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
  const participle = [list('ем нн вш ющ щ'), list('ивш ывш ующ')];
  const verb = [
    list('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно'),
    list('ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю'),
  ];
  const noun = list('а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я');

  const endOf = (text, endings) => endings.find((ending) => text.endsWith(ending)) ?? '';
  const cut = (text, ending) => text.slice(0, text.length - ending.length);
  // Endings of the first list only after «а» or «я»; the longest of both lists decides.
  function cutEither(text, [afterVowel, always]) {
    const first = endOf(text, afterVowel);
    const second = endOf(text, always);
    if (second.length > first.length) return cut(text, second);
    if (first && /[ая]$/.test(cut(text, first))) return cut(text, first);
    return null;
  }

  function cutInflection(rest) {
    const withoutGerund = cutEither(rest, gerund);
    if (withoutGerund !== null) return withoutGerund;
    rest = rest.replace(/с[яь]$/, '');
    const ending = endOf(rest, adjective);
    if (ending) return cutEither(cut(rest, ending), participle) ?? cut(rest, ending);
    return cutEither(rest, verb) ?? cut(rest, endOf(rest, noun));
  }

  function stem(form) {
    if (/[0-9]/.test(form)) return form;
    const head = /^[^аеиоуыэюя]*[аеиоуыэюя]/.exec(form)?.[0];
    if (head === undefined) return form;
    let rest = cutInflection(form.slice(head.length)).replace(/и$/, '');
    const second = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя][^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]/.exec(head + rest);
    const derived = /ость?$/.exec(rest);
    if (derived && second && second[0].length <= head.length + derived.index) rest = rest.slice(0, derived.index);
    const superlative = /ейше?$/.exec(rest);
    if (superlative) return head + rest.slice(0, superlative.index).replace(/нн$/, 'н');
    if (rest.endsWith('нн')) return head + rest.slice(0, -1);
    return head + rest.replace(/ь$/, '');
  }

  return { fold, foldChars, read, stem };
})();
