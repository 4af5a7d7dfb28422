"""A host of the jsii kernel in nothing but Python's standard library: enough to build and synthesize a stack."""

import json
import subprocess


class Kernel:
    """Talks to the kernel in the way of jsii's own Python runtime: one JSON document a line, one answer each."""

    def __init__(self, program):
        self.process = subprocess.Popen(
            ["node", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        hello = json.loads(self.process.stdout.readline())
        assert hello["hello"].startswith("@jsii/runtime@"), hello

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["ok"]

    def load(self, name, version, tarball):
        return self.ask(api="load", name=name, version=version, tarball=tarball)

    def create(self, fqn, *args):
        return self.ask(api="create", fqn=fqn, args=list(args))

    def call(self, reference, method, *args):
        return self.ask(api="invoke", objref=reference, method=method, args=list(args)).get("result")

    def call_static(self, fqn, method, *args):
        return self.ask(api="sinvoke", fqn=fqn, method=method, args=list(args)).get("result")

    def constant(self, fqn, name):
        return self.ask(api="sget", fqn=fqn, property=name)["value"]

    def close(self):
        self.process.stdin.write('{"exit":0}\n')
        self.process.stdin.close()
        return self.process.wait()
