import type { Aspect, Scheme } from '../../app/domain/scheme'

type Line = readonly [title: string, max: number, kind: 'M' | 'J' | 'D' | 'P', detail?: string]
type Part = readonly [name: string, lines: readonly Line[]]

const DESCRIPTORS: [string, string, string, string] = [
  '没有完成，或低于行业标准',
  '达到行业标准',
  '达到标准，部分方面高于标准',
  '各方面都明显高于标准，可以示范',
]

function aspect(code: string, [title, max, kind, detail = '']: Line): Aspect {
  const common = { code, title, detail, section: '', maxHundredths: max }
  switch (kind) {
    case 'M':
      return { ...common, kind: 'measurement', spec: { kind: 'binary' } }
    case 'P':
      return { ...common, kind: 'measurement', spec: { kind: 'points', stepHundredths: 25 } }
    case 'J':
      return { ...common, kind: 'judgement', spec: { kind: 'judgement', descriptors: DESCRIPTORS } }
    case 'D':
      return { ...common, kind: 'deduction', spec: { kind: 'deduction', perFaultHundredths: 100 } }
  }
}

function scheme(modules: readonly (readonly [name: string, parts: readonly Part[]])[]): Scheme {
  return {
    modules: modules.map(([name, parts], m) => {
      const letter = 'ABCDEFGHI'[m] ?? '?'
      const criteria = parts.map(([title, lines], c) => ({
        code: `${letter}${c + 1}`,
        name: title,
        day: `C${m + 1}`,
        aspects: lines.map((line, a) => aspect(`${letter}${c + 1}.${a + 1}`, line)),
      }))
      const max = criteria.flatMap((one) => one.aspects).reduce((sum, one) => sum + one.maxHundredths, 0)
      return { code: letter, name, maxHundredths: max, criteria }
    }),
  }
}

/** Marking schemes of the season's trades; each sums to 100.00. */
export const SCHEMES: Record<string, Scheme> = {
  welder: scheme([
    ['理论', [['试卷', [['理论试卷', 3000, 'P', '百分制试卷折算 30 分']]]]],
    ['板对接立焊', [
      ['准备与安全', [['劳动防护穿戴齐全', 300, 'M'], ['坡口清理与定位焊', 400, 'J']]],
      ['外观', [['焊缝余高 0–3 mm', 600, 'M'], ['焊缝宽窄差不大于 2 mm', 600, 'M'], ['成形与过渡', 900, 'J'], ['咬边、气孔等缺陷', 700, 'D', '每处扣 1.00']]],
    ]],
    ['管对接全位置焊', [
      ['外观', [['错边量不大于 0.5 mm', 700, 'M'], ['成形与过渡', 900, 'J'], ['表面缺陷', 800, 'D', '每处扣 1.00']]],
      ['内部质量', [['射线探伤一级', 800, 'M'], ['收尾与场地恢复', 300, 'J']]],
    ]],
  ]),
  turner: scheme([
    ['理论', [['试卷', [['理论试卷', 3000, 'P', '百分制试卷折算 30 分']]]]],
    ['编程与工艺', [['程序', [['工艺路线合理', 800, 'J'], ['程序一次运行通过', 700, 'M'], ['刀具选用', 500, 'J']]]]],
    ['加工精度', [
      ['尺寸', [['外圆 Ø32 ±0.02', 900, 'M'], ['内孔 Ø20 H7', 900, 'M'], ['长度 60 ±0.05', 700, 'M'], ['螺纹 M24×1.5', 900, 'M']]],
      ['表面与安全', [['表面粗糙度 Ra1.6', 800, 'J'], ['违规操作', 800, 'D', '每次扣 1.00']]],
    ]],
  ]),
  electrician: scheme([
    ['理论', [['试卷', [['理论试卷', 3000, 'P', '百分制试卷折算 30 分']]]]],
    ['线路安装', [
      ['安全与规范', [['断电、验电、挂牌', 300, 'M'], ['防护用品与工具检查', 200, 'M']]],
      ['安装质量', [['元件布局与固定', 700, 'J'], ['接线工艺', 800, 'J'], ['线号与标识齐全', 500, 'M']]],
    ]],
    ['控制编程', [['功能', [['手动功能', 600, 'M'], ['自动循环', 900, 'M'], ['急停与互锁', 500, 'M'], ['程序结构与注释', 500, 'J']]]]],
    ['故障排查', [
      ['诊断', [['故障点一判断', 400, 'M'], ['故障点二判断', 400, 'M'], ['诊断思路与记录', 600, 'J']]],
      ['交付', [['修复后功能', 400, 'M'], ['遗留问题', 200, 'D', '每处扣 1.00']]],
    ]],
  ]),
  cook: scheme([
    ['理论', [['试卷', [['理论试卷', 3000, 'P', '百分制试卷折算 30 分']]]]],
    ['刀工', [['规格', [['粗细均匀', 900, 'J'], ['规定时间内完成', 600, 'M'], ['废料率', 500, 'D', '每超一档扣 1.00']]]]],
    ['热菜', [
      ['出品', [['色泽与装盘', 1000, 'J'], ['口味与质感', 1500, 'J'], ['火候', 1000, 'J']]],
      ['卫生', [['生熟分开', 700, 'M'], ['操作卫生', 800, 'D', '每次扣 1.00']]],
    ]],
  ]),
  carer: scheme([
    ['理论', [['试卷', [['理论试卷', 3000, 'P', '百分制试卷折算 30 分']]]]],
    ['生活照护', [['操作', [['评估与沟通', 900, 'J'], ['体位转移步骤', 1000, 'M'], ['节力与安全', 1100, 'J'], ['违规操作', 500, 'D', '每次扣 1.00']]]]],
    ['康复与急救', [['操作', [['心肺复苏按压合格率', 1500, 'P'], ['康复训练指导', 1000, 'J'], ['人文关怀', 1000, 'J']]]]],
  ]),
  tea: scheme([
    ['理论', [['试卷', [['理论试卷', 3000, 'P', '百分制试卷折算 30 分']]]]],
    ['规定茶艺', [['冲泡', [['布席与仪容', 700, 'J'], ['投茶量与水温', 800, 'M'], ['流程连贯', 1000, 'J']]]]],
    ['自创茶艺', [['展示', [['主题与立意', 1200, 'J'], ['茶汤质量', 1500, 'J'], ['解说', 800, 'J'], ['超时', 1000, 'D', '每超 1 分钟扣 1.00']]]]],
  ]),
  robot: scheme([
    ['机械与布线', [['装配', [['底盘装配', 900, 'M'], ['布线工艺', 800, 'J'], ['团队分工', 800, 'J']]]]],
    ['基础任务', [['运动', [['直线行走 2 m', 1000, 'M'], ['循线通过', 1200, 'M'], ['避障', 1300, 'M']]]]],
    ['综合任务', [['搬运', [['识别物料', 1200, 'M'], ['抓取与放置', 1500, 'P'], ['碰撞与出界', 1300, 'D', '每次扣 1.00']]]]],
  ]),
  mechanic: scheme([
    ['理论', [['试卷', [['理论试卷', 3000, 'P', '百分制试卷折算 30 分']]]]],
    ['发动机检修', [['检修', [['数据流读取', 900, 'M'], ['故障码分析', 900, 'J'], ['故障排除', 1700, 'M']]]]],
    ['底盘检修', [['检修', [['制动间隙测量', 1200, 'M'], ['四轮定位', 1300, 'J'], ['安全与整理', 1000, 'D', '每次扣 1.00']]]]],
  ]),
}
