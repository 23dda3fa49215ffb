import { ok, refuse, type Result } from '../kit/result'
import { canonical } from './digest'
import { readJson } from './json-text'
import { firstMisfit, type Misfit } from './misfit'
import { PackageSchema, type Package } from './package/schema'
import { readRulebook } from './rulebook'

/** The longest package that is read or written, in characters: an event of 100,000 marks stays below it. */
const PACKAGE_LIMIT_CHARACTERS = 96 * 1024 * 1024

export type PackageRefusal = { readonly code: 'package-unreadable' } & Misfit

function unreadable(misfit: Misfit): Result<never, PackageRefusal> {
  return refuse({ code: 'package-unreadable', ...misfit })
}

/**
 * 读成绩包: a skill-results/1 text. Refuses, naming the first place, what is longer than the limit, no JSON, of another
 * format, with an unknown or a missing field, or with a rulebook that cannot be read (rule 6).
 */
export function readPackage(text: string): Result<Package, PackageRefusal> {
  if (text.length > PACKAGE_LIMIT_CHARACTERS) {
    const allowed = `at most ${PACKAGE_LIMIT_CHARACTERS} characters`
    return unreadable({ place: '$', found: `${text.length} characters`, allowed })
  }
  const json = readJson(text)
  if (!json.ok) return unreadable(json.refusal)
  const read = PackageSchema.safeParse(json.value)
  if (!read.success) return unreadable(firstMisfit(read.error, json.value))
  const rulebook = readRulebook(read.data.rulebook)
  if (!rulebook.ok) {
    const { place, found, allowed } = rulebook.refusal
    return unreadable({ place: `$.rulebook${place.slice(1)}`, found, allowed })
  }
  // an aspect's specification drops what it does not know; a package is kept word for word or not at all
  const given = (json.value as { readonly scheme: unknown }).scheme
  if (canonical(given) !== canonical(read.data.scheme)) {
    return unreadable({ place: '$.scheme', found: 'an unknown key in a spec', allowed: 'known keys only' })
  }
  return ok(read.data)
}

/** 写成绩包: sorted keys, no spaces, one line; equal values give equal bytes, so a digest of the text says something. */
export function writePackage(pkg: Package): string {
  return `${canonical(pkg)}\n`
}
