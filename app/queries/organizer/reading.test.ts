import { expect, test } from 'vitest'
import { readingOf } from './reading.server'

test('surnames are read as surnames', () => {
  const names = ['单晓东', '解红梅', '查理明', '曾国强', '仇英', '任盈', '欧阳修文', '杨雪梅']
  expect(names.map((name) => readingOf(name).pinyin)).toEqual([
    'Shàn Xiǎodōng',
    'Xiè Hóngméi',
    'Zhā Lǐmíng',
    'Zēng Guóqiáng',
    'Qiú Yīng',
    'Rén Yíng',
    'Ōuyáng Xiūwén',
    'Yáng Xuěméi',
  ])
})

test('a character nobody has a reading for stays as it is written', () => {
  expect(readingOf('𠮷田').pinyin).toContain('𠮷')
})

test('a name with a dot is read part by part, an English text leaves the tones out', () => {
  expect(readingOf('阿依古丽·买买提')).toEqual({
    pinyin: 'Āyīgǔlì · Mǎimǎití',
    latin: 'Ayiguli · Maimaiti',
  })
})
