import { App, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { OciProvider } from '../../lib/provider-oci/provider';
import { LocalCloud } from './local-cloud';
import { allSnippets, compilerErrors, run } from './snippets';

const snippets = allSnippets();

test('every example of the documentation compiles', () => {
  expect(snippets.length).toBeGreaterThan(25);
  expect(compilerErrors(snippets)).toEqual([]);
});

test('every example runs, and what they make together is valid Terraform', () => {
  const stack = new TerraformStack(new App(), 'examples');
  new OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
  for (const snippet of snippets) {
    run(snippet, {
      stack: new Construct(stack, snippet.name),
      compartmentId: 'ocid1.compartment.oc1..aaaaaaaacompartment',
      availabilityDomain: 'Uocm:US-ASHBURN-AD-1',
      subnetId: 'ocid1.subnet.oc1.iad.aaaaaaaasubnet',
      imageId: 'ocid1.image.oc1.iad.aaaaaaaaimage',
      instanceId: 'ocid1.instance.oc1.iad.anuwcljrinstance',
    });
  }
  const cloud = new LocalCloud();
  try {
    expect(cloud.install(stack).terraform('validate')).toContain('The configuration is valid');
  } finally {
    cloud.remove();
  }
});
