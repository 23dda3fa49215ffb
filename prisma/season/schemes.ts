import type { Aspect } from '../../app/domain/aspect'
import type { Criterion, Module, Scheme } from '../../app/domain/scheme'

type Line = Omit<Aspect, 'code'>
type Part = { readonly name: string; readonly lines: readonly Line[] }
type Block = { readonly name: string; readonly parts: readonly Part[] }

const DESCRIPTORS: [string, string, string, string] = [
  '没有完成，或低于行业标准',
  '达到行业标准',
  '达到标准，部分方面高于标准',
  '各方面都明显高于标准，可以示范',
]

function yesNo(title: string, maxHundredths: number): Line {
  return { kind: 'measurement', title, detail: '', section: '', maxHundredths, spec: { kind: 'binary' } }
}

function points(title: string, maxHundredths: number, detail = ''): Line {
  const spec = { kind: 'points', stepHundredths: 25 } as const
  return { kind: 'measurement', title, detail, section: '', maxHundredths, spec }
}

function judged(title: string, maxHundredths: number): Line {
  const spec = { kind: 'judgement', descriptors: DESCRIPTORS } as const
  return { kind: 'judgement', title, detail: '', section: '', maxHundredths, spec }
}

function faults(title: string, maxHundredths: number, detail: string): Line {
  const spec = { kind: 'deduction', perFaultHundredths: 100 } as const
  return { kind: 'deduction', title, detail, section: '', maxHundredths, spec }
}

function part(name: string, ...lines: Line[]): Part {
  return { name, lines }
}

function module(name: string, ...parts: Part[]): Block {
  return { name, parts }
}

function criterion({ name, lines }: Part, code: string, day: string): Criterion {
  return { code, name, day, aspects: lines.map((line, a) => ({ code: `${code}.${a + 1}`, ...line })) }
}

function moduleOf({ name, parts }: Block, m: number): Module {
  const code = 'ABCDEFGHI'[m] ?? '?'
  const criteria = parts.map((one, c) => criterion(one, `${code}${c + 1}`, `C${m + 1}`))
  const maxHundredths = criteria
    .flatMap((one) => one.aspects)
    .reduce((sum, one) => sum + one.maxHundredths, 0)
  return { code, name, maxHundredths, criteria }
}

function scheme(...blocks: Block[]): Scheme {
  return { modules: blocks.map(moduleOf) }
}

const THEORY = module('理论', part('试卷', points('理论试卷', 3000, '百分制试卷折算 30 分')))

/** Marking schemes of the season's trades; each sums to 100.00. */
export const SCHEMES: Record<string, Scheme> = {
  welder: scheme(
    THEORY,
    module(
      '板对接立焊',
      part('准备与安全', yesNo('劳动防护穿戴齐全', 300), judged('坡口清理与定位焊', 400)),
      part(
        '外观',
        yesNo('焊缝余高 0–3 mm', 600),
        yesNo('焊缝宽窄差不大于 2 mm', 600),
        judged('成形与过渡', 900),
        faults('咬边、气孔等缺陷', 700, '每处扣 1.00'),
      ),
    ),
    module(
      '管对接全位置焊',
      part(
        '外观',
        yesNo('错边量不大于 0.5 mm', 700),
        judged('成形与过渡', 900),
        faults('表面缺陷', 800, '每处扣 1.00'),
      ),
      part('内部质量', yesNo('射线探伤一级', 800), judged('收尾与场地恢复', 300)),
    ),
  ),
  turner: scheme(
    THEORY,
    module(
      '编程与工艺',
      part('程序', judged('工艺路线合理', 800), yesNo('程序一次运行通过', 700), judged('刀具选用', 500)),
    ),
    module(
      '加工精度',
      part(
        '尺寸',
        yesNo('外圆 Ø32 ±0.02', 900),
        yesNo('内孔 Ø20 H7', 900),
        yesNo('长度 60 ±0.05', 700),
        yesNo('螺纹 M24×1.5', 900),
      ),
      part('表面与安全', judged('表面粗糙度 Ra1.6', 800), faults('违规操作', 800, '每次扣 1.00')),
    ),
  ),
  electrician: scheme(
    THEORY,
    module(
      '线路安装',
      part('安全与规范', yesNo('断电、验电、挂牌', 300), yesNo('防护用品与工具检查', 200)),
      part('安装质量', judged('元件布局与固定', 700), judged('接线工艺', 800), yesNo('线号与标识齐全', 500)),
    ),
    module(
      '控制编程',
      part(
        '功能',
        yesNo('手动功能', 600),
        yesNo('自动循环', 900),
        yesNo('急停与互锁', 500),
        judged('程序结构与注释', 500),
      ),
    ),
    module(
      '故障排查',
      part('诊断', yesNo('故障点一判断', 400), yesNo('故障点二判断', 400), judged('诊断思路与记录', 600)),
      part('交付', yesNo('修复后功能', 400), faults('遗留问题', 200, '每处扣 1.00')),
    ),
  ),
  cook: scheme(
    THEORY,
    module(
      '刀工',
      part(
        '规格',
        judged('粗细均匀', 900),
        yesNo('规定时间内完成', 600),
        faults('废料率', 500, '每超一档扣 1.00'),
      ),
    ),
    module(
      '热菜',
      part('出品', judged('色泽与装盘', 1000), judged('口味与质感', 1500), judged('火候', 1000)),
      part('卫生', yesNo('生熟分开', 700), faults('操作卫生', 800, '每次扣 1.00')),
    ),
  ),
  carer: scheme(
    THEORY,
    module(
      '生活照护',
      part(
        '操作',
        judged('评估与沟通', 900),
        yesNo('体位转移步骤', 1000),
        judged('节力与安全', 1100),
        faults('违规操作', 500, '每次扣 1.00'),
      ),
    ),
    module(
      '康复与急救',
      part(
        '操作',
        points('心肺复苏按压合格率', 1500),
        judged('康复训练指导', 1000),
        judged('人文关怀', 1000),
      ),
    ),
  ),
  tea: scheme(
    THEORY,
    module(
      '规定茶艺',
      part('冲泡', judged('布席与仪容', 700), yesNo('投茶量与水温', 800), judged('流程连贯', 1000)),
    ),
    module(
      '自创茶艺',
      part(
        '展示',
        judged('主题与立意', 1200),
        judged('茶汤质量', 1500),
        judged('解说', 800),
        faults('超时', 1000, '每超 1 分钟扣 1.00'),
      ),
    ),
  ),
  robot: scheme(
    module(
      '机械与布线',
      part('装配', yesNo('底盘装配', 900), judged('布线工艺', 800), judged('团队分工', 800)),
    ),
    module(
      '基础任务',
      part('运动', yesNo('直线行走 2 m', 1000), yesNo('循线通过', 1200), yesNo('避障', 1300)),
    ),
    module(
      '综合任务',
      part(
        '搬运',
        yesNo('识别物料', 1200),
        points('抓取与放置', 1500),
        faults('碰撞与出界', 1300, '每次扣 1.00'),
      ),
    ),
  ),
  mechanic: scheme(
    THEORY,
    module(
      '发动机检修',
      part('检修', yesNo('数据流读取', 900), judged('故障码分析', 900), yesNo('故障排除', 1700)),
    ),
    module(
      '底盘检修',
      part(
        '检修',
        yesNo('制动间隙测量', 1200),
        judged('四轮定位', 1300),
        faults('安全与整理', 1000, '每次扣 1.00'),
      ),
    ),
  ),
}
