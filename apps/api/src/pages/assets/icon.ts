/** Gives the icon: a table with four seats, seen from above. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8a2f1d"/><g fill="#fbfaf7"><rect x="10" y="10" width="12" height="12" rx="3"/><circle cx="16" cy="5.5" r="2.6"/><circle cx="16" cy="26.5" r="2.6"/><circle cx="5.5" cy="16" r="2.6"/><circle cx="26.5" cy="16" r="2.6"/></g></svg>';
