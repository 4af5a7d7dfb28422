/** What each layer may import besides itself and packages from node_modules; the order of the house, bottom first. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  'lib/provider-oci': [],
  lib: ['lib/provider-oci'],
  'simulator/src/store': [],
  'simulator/src/time': [],
  'simulator/src/cloud': ['simulator/src/store', 'simulator/src/time'],
  'simulator/src/provider/installation': [],
  'simulator/src/provider': [
    'simulator/src/provider/installation',
    'simulator/src/store',
    'simulator/src/time',
    'simulator/src/cloud',
  ],
  'simulator/src/api': ['simulator/src/store', 'simulator/src/time', 'simulator/src/cloud'],
  'simulator/src/plan': [],
  'simulator/src/terraform': ['simulator/src/provider/installation', 'simulator/src/plan'],
  'simulator/src/forecast': ['simulator/src/time', 'simulator/src/cloud'],
  'simulator/src/guard': ['simulator/src/plan', 'simulator/src/time', 'simulator/src/cloud', 'simulator/src/forecast'],
  'simulator/src/event-delivery': ['simulator/src/cloud'],
  'simulator/src/drill': [
    'simulator/src/time',
    'simulator/src/cloud',
    'simulator/src/forecast',
    'simulator/src/terraform',
  ],
  'simulator/src/testing': [
    'simulator/src/time',
    'simulator/src/cloud',
    'simulator/src/forecast',
    'simulator/src/guard',
    'simulator/src/terraform',
  ],
  'simulator/src/cli': [
    'simulator/src/plan',
    'simulator/src/store',
    'simulator/src/time',
    'simulator/src/cloud',
    'simulator/src/api',
    'simulator/src/forecast',
    'simulator/src/guard',
    'simulator/src/drill',
    'simulator/src/event-delivery',
    'simulator/src/terraform',
  ],
};

/** The layer that a file belongs to: the longest folder that holds it. */
export function layerOf(path: string): string | undefined {
  return Object.keys(layers)
    .filter((layer) => `${path}/`.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];
}

export interface Import {
  readonly from: string;
  readonly to: string;
}

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*|\bimport\s+)(['"])([^'"\n]+)\1/g;

/** The modules that a source text imports, in any of the language's ways; comments do not count. */
export function importedModules(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1');
  return [...code.matchAll(importPattern)].map((match) => match[2]!);
}

/** Why an import breaks the order of the house, or nothing. */
export function whyForbidden({ from, to }: Import): string | undefined {
  const source = layerOf(from);
  const target = layerOf(to);
  if (!source) return undefined;
  if (!target) return `${from} imports ${to}, which is in no layer`;
  if (source === target || layers[source]!.includes(target)) return undefined;
  return `${from} imports ${to}: ${source} may import ${layers[source]!.join(', ') || 'nothing'}, not ${target}`;
}
