import { db } from '../../app/data/prisma.server'
import type { AspectSpec, Aspect } from '../../app/domain/aspect'
import type { Module } from '../../app/domain/scheme'
import { PRESETS, type PresetName } from '../../app/domain/preset'
import type { Rulebook } from '../../app/domain/rulebook'
import type { Stage } from '../../app/domain/stage'
import { next } from './counter'

const STARTS_AT = new Date('2026-05-20T01:00:00.000Z')

export type GivenSeason = { readonly id: string; readonly code: string }

export async function season(
  asked: { code?: string; name?: string; status?: string } = {},
): Promise<GivenSeason> {
  const n = next('season')
  const data = { code: `S${n}`, name: `第${n}届职业技能赛季`, year: 2026, ...asked }
  return db().season.create({ data, select: { id: true, code: true } })
}

type AspectAsked = { readonly code: string } & Partial<Omit<Aspect, 'code'>>

/** 评分点: judge's points up to 10.00 in steps of 0.25 unless asked otherwise. */
export function aspect({ code, ...asked }: AspectAsked): Aspect {
  const spec: AspectSpec = { kind: 'points', stepHundredths: 25 }
  return {
    code,
    kind: 'measurement',
    title: `评分点 ${code}`,
    detail: '',
    section: '',
    spec,
    maxHundredths: 1000,
    ...asked,
  }
}

/** 模块 with one criterion of these aspects; its maximum is their sum. */
export function module(code: string, aspects: readonly Aspect[]): Module {
  const maxHundredths = aspects.reduce((sum, one) => sum + one.maxHundredths, 0)
  const criterion = { code: `${code}1`, name: `评分项 ${code}1`, day: '1', aspects: [...aspects] }
  return { code, name: `模块 ${code}`, maxHundredths, criteria: [criterion] }
}

/** Two modules of 50.00, each one aspect of 40.00 and one of 10.00: the least that sums to 100.00. */
export function twoModules(): Module[] {
  return ['A', 'B'].map((code) =>
    module(code, [aspect({ code: `${code}1-1`, maxHundredths: 4000 }), aspect({ code: `${code}1-2` })]),
  )
}

type EventAsked = {
  readonly stage?: Stage
  readonly rulebook?: PresetName | Rulebook
  readonly modules?: readonly Module[]
  readonly season?: { readonly id: string }
  readonly code?: string
  readonly name?: string
  readonly group?: string
  readonly classCode?: string
  readonly level?: string
  readonly teamSize?: number
  readonly boardMode?: string
}

type GivenEvent = {
  readonly id: string
  readonly code: string
  readonly seasonId: string
  readonly modules: readonly {
    readonly id: string
    readonly code: string
    readonly aspects: readonly {
      readonly id: string
      readonly code: string
      readonly maxHundredths: number
    }[]
  }[]
}

/** 赛项 at a stage, with a scheme; written directly, so what its stage would have brought along is not there. */
export async function event({
  rulebook = 'city-10-20-30',
  modules = twoModules(),
  ...asked
}: EventAsked = {}) {
  const n = next('event')
  const { season: within, ...rest } = asked
  const { id: seasonId } = within ?? (await season())
  const row = await db().event.create({
    data: {
      code: `E${n}`,
      name: `测试赛项${n}`,
      trade: '电工',
      level: '三级',
      classCode: 'city-1',
      group: '职工组',
      startsAt: STARTS_AT,
      ...rest,
      seasonId,
      rulebook: JSON.stringify(typeof rulebook === 'string' ? PRESETS[rulebook] : rulebook),
      modules: { create: modules.map(moduleRow) },
    },
    select: {
      id: true,
      code: true,
      seasonId: true,
      modules: {
        select: {
          id: true,
          code: true,
          criteria: {
            select: {
              aspects: { select: { id: true, code: true, maxHundredths: true }, orderBy: { ord: 'asc' } },
            },
            orderBy: { ord: 'asc' },
          },
        },
        orderBy: { ord: 'asc' },
      },
    },
  })
  const given: GivenEvent = {
    ...row,
    modules: row.modules.map(({ id, code, criteria }) => ({
      id,
      code,
      aspects: criteria.flatMap((one) => one.aspects),
    })),
  }
  return given
}

function moduleRow({ code, name, maxHundredths, criteria }: Module, at: number) {
  return {
    ord: at + 1,
    code,
    name,
    maxHundredths,
    criteria: {
      create: criteria.map(({ aspects, ...criterion }, ord) => ({
        ...criterion,
        ord: ord + 1,
        aspects: {
          create: aspects.map((one, place) => ({ ...one, ord: place + 1, spec: JSON.stringify(one.spec) })),
        },
      })),
    },
  }
}
