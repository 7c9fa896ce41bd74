"""A checkpoint to weights/reader.onnx: int8 matrices (7 bits, one scale a column), int8 embeddings, fp32 heads, batch 1."""
import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import material
from reader import ATTENTION_HEADS, LAYERS, RELATION_WIDTH
from wordpiece import read_vocabulary

MICROSOFT = 'com.microsoft'
EPSILON = 1e-12
# After this layer, counted from 0, what a sentence is about shows best (sub-events of passages: layers 2, 3 and 5 were tried).
MEANING_LAYER = 3


class Graph:
    """Nodes and initialisers of one ONNX graph in the making."""

    def __init__(self):
        self.nodes, self.weights = [], []

    def add(self, operation, inputs, outputs=1, domain='', **attributes):
        """Adds a node; returns the name of its output, or the names."""
        names = [f'{operation}-{len(self.nodes)}-{index}' for index in range(outputs)]
        self.nodes.append(helper.make_node(operation, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, name, array):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def name_output(self, value, name):
        self.nodes.append(helper.make_node('Identity', [value], [name]))


def quantise(matrix, top, axis):
    """Int8 values and fp32 scales along an axis."""
    scale = np.maximum(np.abs(matrix).max(axis, keepdims=True), 1e-9) / top
    return np.round(matrix / scale).astype(np.int8), scale.astype(np.float32)


def look_up(graph, name, table, indices):
    """Rows of an int8 table as fp32."""
    values, scales = quantise(table, 127, 1)
    rows = graph.add('Gather', [graph.constant(name, values), indices])
    scale = graph.add('Gather', [graph.constant(name + '.scales', scales), indices])
    return graph.add('Mul', [graph.add('Cast', [rows], to=TensorProto.FLOAT), scale])


def multiply(graph, name, state, x, bias=True):
    """x times an int8 matrix; the activations are quantised as they come."""
    values, scales = quantise(state[name + '.weight'].T, 63, 0)
    inputs = [x, graph.constant(name, values), graph.constant(name + '.scales', scales[0]), '']
    inputs += [graph.constant(name + '.bias', state[name + '.bias'])] if bias else []
    return graph.add('DynamicQuantizeMatMul', inputs if bias else inputs[:3], domain=MICROSOFT)


def add_layer(graph, prefix, state, x):
    parts = graph.add('Split', [multiply(graph, prefix + 'inputs', state, x)], outputs=3, axis=2)
    mixed = graph.add('MultiHeadAttention', parts, domain=MICROSOFT, num_heads=ATTENTION_HEADS)
    x = add_norm(graph, prefix + 'norm1', state, x, multiply(graph, prefix + 'output', state, mixed, bias=False),
                 prefix + 'output.bias')
    wide = multiply(graph, prefix + 'wide', state, x, bias=False)
    wide = graph.add('BiasGelu', [wide, graph.constant(prefix + 'wide.bias', state[prefix + 'wide.bias'])], domain=MICROSOFT)
    return add_norm(graph, prefix + 'norm2', state, x, multiply(graph, prefix + 'narrow', state, wide, bias=False),
                    prefix + 'narrow.bias')


def add_norm(graph, name, state, x, change, bias):
    weights = [graph.constant(key, state[key]) for key in (name + '.weight', name + '.bias', bias)]
    return graph.add('SkipLayerNormalization', [x, change] + weights, domain=MICROSOFT, epsilon=EPSILON)


def linear(graph, name, state, x):
    weights = [graph.constant(name + '.weight', state[name + '.weight']), graph.constant(name + '.bias', state[name + '.bias'])]
    return graph.add('Gemm', [x] + weights, transB=1)


def side(graph, name, state, x):
    return graph.add('Gelu', [linear(graph, name, state, x)], domain=MICROSOFT)


def add_heads(graph, state, states, words):
    for name in ('tags', 'names', 'actors'):
        graph.name_output(linear(graph, name, state, words), name)
    table = state['arcs']
    middle = graph.add('Gemm', [side(graph, 'arc_dependent', state, words), graph.constant('arcs.table', table[:-1]),
                                graph.constant('arcs.bias', table[-1])])
    graph.name_output(graph.add('Gemm', [middle, side(graph, 'arc_head', state, states)], transB=1), 'arcs')
    add_relations(graph, state['relations'], side(graph, 'relation_dependent', state, words),
                  side(graph, 'relation_head', state, states))


def add_relations(graph, table, dependents, heads):
    """relations × (width + 1) × (width + 1) biaffine table, the ones of both sides folded into biases."""
    count, width = len(table), RELATION_WIDTH
    pairs = table[:, :, :width].transpose(1, 0, 2).reshape(width + 1, count * width)
    middle = graph.add('Gemm', [dependents, graph.constant('relations.table', pairs[:-1]),
                                graph.constant('relations.bias', pairs[-1])])
    middle = graph.add('Reshape', [middle, graph.constant('relations.rows', np.array([-1, count, width], np.int64))])
    scores = graph.add('MatMul', [middle, graph.add('Transpose', [heads], perm=[1, 0])])
    alone = table[:, :, width].T
    alone = graph.add('Gemm', [dependents, graph.constant('relations.alone', alone[:-1]),
                               graph.constant('relations.alone.bias', alone[-1])])
    alone = graph.add('Unsqueeze', [alone, graph.constant('relations.axis', np.array([2], np.int64))])
    graph.name_output(graph.add('Transpose', [graph.add('Add', [scores, alone])], perm=[0, 2, 1]), 'relations')


def build(state, kept, labels):
    graph = Graph()
    zero, one = graph.constant('zero', np.array(0, np.int64)), graph.constant('one', np.array(1, np.int64))
    length = graph.add('Squeeze', [graph.add('Shape', ['pieces'])])
    x = look_up(graph, 'words', state['encoder.words.weight'][kept], 'pieces')
    x = graph.add('Add', [x, look_up(graph, 'positions', state['encoder.positions.weight'],
                                     graph.add('Range', [zero, length, one]))])
    x = graph.add('Add', [x, graph.add('Gather', [graph.constant('shape-table', state['encoder.shapes.weight']), 'shapes'])])
    x = graph.add('Unsqueeze', [x, graph.constant('batch-axis', np.array([0], np.int64))])
    norm = [graph.constant(key, state['encoder.' + key]) for key in ('norm.weight', 'norm.bias')]
    x = graph.add('LayerNormalization', [x] + norm, axis=-1, epsilon=EPSILON)
    encoder = {key[len('encoder.'):]: value for key, value in state.items() if key.startswith('encoder.')}
    for layer in range(LAYERS):
        x = add_layer(graph, f'layers.{layer}.', encoder, x)
        if layer == MEANING_LAYER:
            graph.name_output(graph.add('ReduceMean', [x], axes=[0, 1], keepdims=0), 'meaning')
    states = graph.add('Gather', [graph.add('Squeeze', [x, 'batch-axis']), 'firsts'])
    start, end = (graph.constant(name, np.array([at], np.int64)) for name, at in (('second', 1), ('end', 1 << 30)))
    add_heads(graph, state, states, graph.add('Slice', [states, start, end]))
    sizes = {'pieces': ['length'], 'shapes': ['length'], 'firsts': ['words-and-root']}
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT32, size) for name, size in sizes.items()]
    heads = {name: ['words', len(labels[name])] for name in ('tags', 'names', 'actors')}
    heads.update(meaning=['width'], arcs=['words', 'words-and-root'], relations=['words', 'words-and-root', len(labels['relations'])])
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, size) for name, size in heads.items()]
    model = helper.make_model(
        helper.make_graph(graph.nodes, 'vedette-reader', inputs, outputs, graph.weights), producer_name='vedette',
        opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(MICROSOFT, 1)])
    model.ir_version = 8
    return model


def main():
    options = argparse.ArgumentParser()
    options.add_argument('checkpoint')
    options.add_argument('--out', default=material.WEIGHTS)
    options = options.parse_args()
    saved = torch.load(options.checkpoint, map_location='cpu')
    state = {name: value.float().numpy() for name, value in saved['state'].items()}
    vocabulary = read_vocabulary()
    kept = [index for index, piece in enumerate(vocabulary) if not piece.startswith('[unused')]
    os.makedirs(options.out, exist_ok=True)
    path = os.path.join(options.out, 'reader.onnx')
    onnx.save(build(state, kept, saved['labels']), path + '.part')
    os.replace(path + '.part', path)
    with open(os.path.join(options.out, 'vocabulary.txt'), 'w', encoding='utf-8') as file:
        file.write('\n'.join(vocabulary[index] for index in kept) + '\n')
    with open(os.path.join(options.out, 'labels.json'), 'w', encoding='utf-8') as file:
        json.dump(saved['labels'], file, indent=2)
        file.write('\n')
    print(f'{path}: {os.path.getsize(path) / 1e6:.1f} MB')


if __name__ == '__main__':
    main()
