"""An ONNX graph written node by node: every value goes by the name that made it."""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

OPSET, IR_VERSION, CONTRIB = 17, 8, "com.microsoft"
"""What onnxruntime 1.16 reads; it refuses files that name operator sets it does not know."""
WEIGHT_LIMIT = 63
"""Weights have 7 bits: 8 overflow the 16-bit sums of processors without VNNI."""
_CONTRIBUTED = {"DynamicQuantizeMatMul", "FastGelu", "FusedMatMul"}


class Builder:
    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[tuple, onnx.TensorProto] = {}

    def add(self, operator: str, *inputs: str, out: str | None = None, **attributes) -> str:
        """The name of the node's output; `out` where the graph puts it out."""
        return self._add(operator, inputs, [out or self._name(operator)], attributes)[0]

    def split(self, x: str, *widths: int) -> list[str]:
        """Cut along the last axis."""
        names = [f"{self._name('Split')}.{part}" for part in range(len(widths))]
        return self._add("Split", (x, self.ints(*widths)), names, {"axis": -1})

    def likeliest(self, x: str, count: str) -> str:
        """int64: places of the `count` largest along the last axis, the largest first."""
        name = self._name("TopK")
        return self._add("TopK", (x, count), [f"{name}.values", name], {"axis": -1})[1]

    def product(self, x: str, weight: Tensor, bias: Tensor) -> str:
        """x · weight + bias for weight [in, out], in 8 bits: a scale a column for the weight, one for all of x as it comes."""
        scale = (weight.abs().amax(0) / WEIGHT_LIMIT).clamp(min=1e-12)
        quantised = torch.round(weight / scale).to(torch.int8).numpy()
        return self.add("DynamicQuantizeMatMul", x, self.constant(quantised), self.floats(scale), "", self.floats(bias))

    def reshape(self, x: str, *sizes: int | str) -> str:
        """A string names a vector of one size; -1 is what is left."""
        if all(isinstance(size, int) for size in sizes):
            return self.add("Reshape", x, self.ints(*sizes))
        return self.add("Reshape", x, self.add("Concat", *(s if isinstance(s, str) else self.ints(s) for s in sizes), axis=0))

    def size(self, x: str, axis: int) -> str:
        """A vector of one."""
        return self.add("Shape", x, start=axis, end=axis + 1)

    def cast(self, x: str, to: int, out: str | None = None) -> str:
        return self.add("Cast", x, to=to, out=out)

    def constant(self, values: np.ndarray) -> str:
        key = (values.dtype.str, values.shape, values.tobytes())
        if key not in self._constants:
            self._constants[key] = numpy_helper.from_array(np.ascontiguousarray(values), f"constant{len(self._constants)}")
        return self._constants[key].name

    def floats(self, values: Tensor) -> str:
        return self.constant(values.detach().float().numpy())

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def ints(self, *values: int) -> str:
        """A vector, as sizes and axes are given."""
        return self.constant(np.array(values, np.int64))

    def index(self, value: int | np.ndarray) -> str:
        """For reckoning with rows and slots."""
        return self.constant(np.asarray(value, np.int32))

    def model(self, inputs: dict[str, int], outputs: dict[str, tuple[int, int]]) -> onnx.ModelProto:
        """`inputs`: int32 tensors by rank; `outputs`: element type and rank. No size is told: what depends on the data cannot be planned."""
        declared = [helper.make_tensor_value_info(name, TensorProto.INT32, [None] * rank) for name, rank in inputs.items()]
        put_out = [helper.make_tensor_value_info(name, kind, [None] * rank) for name, (kind, rank) in outputs.items()]
        graph = helper.make_graph(self._nodes, "reader", declared, put_out, list(self._constants.values()))
        sets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)]
        model = helper.make_model(graph, opset_imports=sets, ir_version=IR_VERSION)
        onnx.checker.check_model(model)
        return model

    def _add(self, operator: str, inputs: tuple[str, ...], names: list[str], attributes: dict) -> list[str]:
        domain = CONTRIB if operator in _CONTRIBUTED else ""
        self._nodes.append(helper.make_node(operator, inputs, names, name=names[0], domain=domain, **attributes))
        return names

    def _name(self, operator: str) -> str:
        return f"{operator}{len(self._nodes)}"
