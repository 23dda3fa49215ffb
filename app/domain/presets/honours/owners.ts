/** 主管单位: who decides on what is only proposed here (rule 2.8). */
export const LABOUR_OFFICE = '人力资源和社会保障部门'
export const UNION = '总工会'
export const YOUTH_LEAGUE = '共青团'
export const WOMEN = '妇女联合会'
export const ASSESSORS = '职业技能等级认定机构'
