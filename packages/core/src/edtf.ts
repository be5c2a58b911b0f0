/** interim: being replaced */
export function isEdtf(text: string): boolean { return /^(\.\.|[\dX]{4}(-\d\d(-\d\d)?)?[~?%]?)(\/(\.\.|[\dX]{4}(-\d\d(-\d\d)?)?[~?%]?))?$|^P[\dTYMWDHS]+$/.test(text) || /^\d{4}-\d\d-\d\dT/.test(text); }
