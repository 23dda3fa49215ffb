import { pinyin } from 'pinyin-pro'
import { surnameOf } from '~/domain/mask'

export type Reading = {
  /** 单晓东 → Shàn Xiǎodōng */
  readonly pinyin: string
  /** the same without tones, for a text in English */
  readonly latin: string
}

function raised(word: string): string {
  const [first = '', ...rest] = word
  return first.toLocaleUpperCase('en') + rest.join('')
}

function read(name: string, toneType: 'symbol' | 'none'): string {
  const said = (text: string, surname: 'head' | 'off') => pinyin(text, { surname, toneType, type: 'array' })
  if (/[·•]/.test(name))
    return name
      .split(/[·•]/)
      .map((part) => raised(said(part, 'off').join('')))
      .join(' · ')
  const syllables = said(name, 'head')
  const family = [...surnameOf(name)].length
  return [syllables.slice(0, family), syllables.slice(family)]
    .map((part) => raised(part.join('')))
    .filter(Boolean)
    .join(' ')
}

/** 姓名读音: surname and given name apart, the surname as surnames are read; a character without a reading stays itself. */
export function readingOf(name: string): Reading {
  return { pinyin: read(name, 'symbol'), latin: read(name, 'none') }
}
