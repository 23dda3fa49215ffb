import { describe, expect, test } from 'vitest'
import type { Text } from './define'

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true })

const dictionaries = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]): [string, Text][] =>
    isText(value) ? [[`${file} ${name}`, value]] : [],
  ),
)

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
}

function places(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '').sort()
}

test('there are dictionaries', () => {
  expect(dictionaries.length).toBeGreaterThan(5)
})

describe.each(dictionaries)('%s', (_, text) => {
  test('has the same keys in both languages', () => {
    expect(Object.keys(text.en).sort()).toEqual(Object.keys(text.zh).sort())
  })

  test('names the same facts in both languages', () => {
    const differing = Object.keys(text.zh).filter(
      (key) => places(text.zh[key] ?? '').join() !== places(text.en[key] ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  test('leaves nothing empty', () => {
    const empty = Object.keys(text.zh).filter((key) => !text.zh[key]?.trim() || !text.en[key]?.trim())
    expect(empty).toEqual([])
  })
})
