// Files of the index: loaded by <script>, so that search works from a disk and under a strict policy, and unpacked.
// src/index/packing.cpp writes what is read here.
'use strict';

const searchShards = (() => {
  const russian = 'abcdefghijklmnopqrstuvwxyz{}|~^`';
  const escaped = { Q: '"', B: '\\', N: '\n', L: '<', G: '>', S: ' ', C: ',', E: '=' };
  const letters = new Map([...russian].map((code, i) => [code, String.fromCharCode(0x430 + i)]));
  const number = (text) => parseInt(text, 36);
  const splitList = (text, separator = '>') => (text === '' ? [] : text.split(separator));

  function unpack(text) {
    let out = '';
    for (let i = 0; i < text.length; ++i) {
      const c = text[i];
      if (c === '_') {
        const next = text[++i];
        out += escaped[next] ?? next;
      } else if (c === '$') {
        out += letters.get(text[++i]).toUpperCase();
      } else {
        out += letters.get(c) ?? c;
      }
    }
    return out;
  }

  // 13 bits in two characters of 91.
  class Bits {
    constructor(text, begin = 0) {
      this.text = text;
      this.at = begin;
      this.left = 0;
      this.value = 0;
    }
    digit() {
      const code = this.text.charCodeAt(this.at++);
      return code === 33 ? 0 : code < 92 ? code - 34 : code - 35;
    }
    bit() {
      if (this.left === 0) {
        this.value = this.digit() * 91 + this.digit();
        this.left = 13;
      }
      return (this.value >> --this.left) & 1;
    }
    take(count) {
      let value = 0;
      for (let i = 0; i < count; ++i) value = value * 2 + this.bit();
      return value;
    }
    rice(k) {
      let run = 0;
      while (run < 48 && this.bit()) ++run;
      return run === 48 ? this.take(32) : run * 2 ** k + this.take(k);
    }
    golomb(k) {
      let width = 1;
      while (!this.bit()) ++width;
      const value = 2 ** (width - 1) + this.take(width - 1) - 1;
      return value * 2 ** k + this.take(k);
    }
  }

  // Values that mostly repeat one another (SequenceWriter in src/index/index_head.cpp).
  function readSequence(text, count) {
    const bits = new Bits(text);
    const recent = [];
    return Array.from({ length: count }, () => {
      const rank = bits.golomb(0);
      const value = rank === recent.length ? bits.golomb(4) : recent[rank];
      if (rank > 0 || recent.length === 0) {
        if (rank < recent.length) recent.splice(rank, 1);
        recent.unshift(value);
      }
      return value;
    });
  }

  // Files that were asked for, by name. `version` keeps a browser from mixing kept files of one build with those of
  // another.
  const asked = new Map();
  globalThis.roadbookSearch = (...texts) => asked.get(document.currentScript.dataset.name).done(texts);

  function load(name, version) {
    let entry = asked.get(name);
    if (entry) return entry.promise;
    entry = {};
    entry.promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.dataset.name = name;
      script.src = `${name.split('/').map(encodeURIComponent).join('/')}.js${version ? `?${version}` : ''}`;
      entry.done = resolve;
      script.onload = () => script.remove();
      script.onerror = () => {
        asked.delete(name);
        reject(new Error(name));
      };
      document.head.append(script);
    });
    asked.set(name, entry);
    return entry.promise;
  }

  const parsed = new Map();
  function parseOnce(name, version, parse) {
    if (!parsed.has(name)) {
      const reading = load(name, version).then(([text]) => parse(text));
      reading.catch(() => parsed.delete(name));
      parsed.set(name, reading);
    }
    return parsed.get(name);
  }

  return { number, splitList, unpack, Bits, readSequence, load, parseOnce };
})();
