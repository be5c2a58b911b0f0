/** Whether the base of a verb stem ends in a silent e: "releas" does, "visit" doesn't. */

/** By the stem's last letter: the endings without e, then those with it; the first list that fits decides. */
const without: Record<string, RegExp> = {
  a: /a$/,
  b: /[^aeiou]b$|[aeiou]{2}b$|[ae]b$/,
  c: /$^/,
  d: /(?:[^aeiou]|[eo]a|ai|oi|ee|oo|ou|au|eu)d$/,
  g: /(?:[^ao]o|[aeo]o|[^aeiou]u)g$|(?:[^ao]|^)ing$|ong$|(?:^|[^rst])(?:h|b|g|cl|tw)ang$|[^iu]ng$/,
  h: /(?:[^t]h|[^aeo]th|(?:ea|o|e)th)$/,
  k: /(?:[^aeiou]|[aeiou]{2})k$/,
  l: /(?:[aeiou]{2}|[^aeiou]{2}e|[aeiw-yrlmn])l$/,
  m: /(?:[^aeiou]|[aeiou]{2}|e)m$|(?:st|tt|ss|th|d)om$|rogram$/,
  n: /(?:[^aeiou]|[aeiou]{2}|a)n$|(?:beg|cab|w)in$/,
  p: /(?:[^aeiouy]|[aeiou]{2}|e)p$|(?:vel|gall|wall|sync)op$|(?:goss|sh|qu|^sk|^fl)ip$|^(?:catn|kidn)ap$/,
  r: /(?:[^aeiou]|[aeo]i|[aeo]a|ee|oo|ou|e)r$|(?:urm|occ|conc|^sp|^bl)ur$/,
  s: /ss$/,
  t: /(?:[^aeiou]|[oa]a|ai|ei|oi|ui|ee|oo|ou)t$|(?:comb|form)at$|debut$|(?:^|[^cimnpl])eat$|(?:ch|[dh]|[rp]|^m|tr|thr|n)eat$/,
  u: /ou$/,
  v: /$^/,
  z: /(?:zz|tz)$/,
};

const withE: Record<string, RegExp> = {
  a: /$^/,
  b: /(?:i|o|u)b$/,
  c: /c$/,
  d: /(?:[aou]|(?:^|[^o])i|(?:[cps]|imp|rec)e)d$/,
  g: /(?:[aei]|[dlr]|ou)g$|(?:ch|r|st|m)ang$|[eu]ng$|(?:fr|cr|pl|t|^h|^s)ing$/,
  h: /(?:^|[^d])(?:eath|oath|ooth|eeth)$|(?:^|un)cloth$|(?:^|[^p])bath$|[lwr]ith$/,
  k: /[aiouy]k$/,
  l: /(?:[bcdfgkptz]|s|u|y)l$|(?:^|[^aeiou])(?:^|[^aeiou])[aio]l$|(?:comp|conc|rev|recon?c|mob)il$|(?:ons|caj|par|ond)ol$|(?:inh|exh|resc|upsc)al$/,
  m: /[aiuy]m$|com$/,
  n: /(?:[iy]|[tprj]u)n$|(?:ostp|cond|ph|^[tz]|^h|at|cl|thr)on$|(?:terv|nv|ntrav|sc)en$/,
  p: /[aiuy]p$|^[^aeiou]*op$|elop$/,
  r: /(?:i|a|u)r$|(?:expl|ret?st|st|ign|sc|ad|depl|impl|sn|sh|^b|abh?)or$|(?:terf|adh|rev|coh|persev)er$/,
  s: /s$/,
  t: /(?:a|u)t$|(?:mpl|del|depl|mp|xcr)et$|(?:un|inv|[^l]ic|^c|xc|ign|inc|rec|wr|exped)it$|(?:^v|dev|outv|^n|den|mot|qu)ot$|(?:^|[^n])(?:tast|wast|past|hast)$/,
  u: /u$/,
  v: /v$/,
  z: /z$/,
};

/** True when a stem that lost -ed or -ing goes back to a base with an e; "hop" and "hope" follow the commoner spelling. */
export function takesSilentE(stem: string): boolean {
  const last = stem.at(-1) ?? "";
  if (exceptions.has(stem)) return true;
  if (without[last]?.test(stem)) return false;
  return withE[last]?.test(stem) ?? false;
}

/** Stems that take an e though their ending doesn't tell. */
const exceptions = new Set(
  "smil inton revil creat recreat procreat permeat delineat guid misguid breath loath sooth sheath cring sing ting infring chang exchang arrang gauz plagu leagu challeng reveng aveng writh fil pil exil promot tast past wast adher extradit wan rang hing".split(
    " ",
  ),
);
