import type { ArchiveRefusal } from '~/domain/refusal/archive'
import { showDateTime } from '~/i18n/format'
import { sentences } from './define'

export const archiveSentences = sentences<ArchiveRefusal>({
  'package-unreadable': {
    zh: ({ place, found, allowed }) =>
      `这不是可读的成绩包：${place} 处是 ${found}，应当是 ${allowed}。没有存档。请向出具单位重新索取。`,
    en: ({ place, found, allowed }) =>
      `This is no readable result package: at ${place} stands ${found}, expected ${allowed}. Nothing was stored. Ask for the file again.`,
  },
  'package-archived-already': {
    status: 409,
    zh: ({ name, importedAt }) =>
      `同一份成绩包（${name}）已于 ${showDateTime(importedAt, 'zh')} 存档，不再重复。`,
    en: ({ name, importedAt }) =>
      `The very same package (${name}) was archived on ${showDateTime(importedAt, 'en')} already.`,
  },
})
