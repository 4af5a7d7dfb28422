type Attribute = string | number | undefined;

export const escapeMarkup = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** An element of SVG or HTML; children are markup already, text is escaped with `escapeMarkup`. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeMarkup(typeof value === 'number' ? String(Number(value.toFixed(2))) : value!)}"`,
    )
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export const text = (x: number, y: number, content: string, attributes: Readonly<Record<string, Attribute>> = {}) =>
  element('text', { x, y, ...attributes }, escapeMarkup(content));
