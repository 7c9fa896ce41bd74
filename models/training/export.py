"""A checkpoint to weights/reader.onnx: int8 matrices (7 bits, one scale a column), int8 embeddings, labels and arcs in fp32, batch 1."""
import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import material
from reader import ARC_WIDTH, ATTENTION_HEADS, LAYERS, RELATION_WIDTH
from wordpiece import read_vocabulary

MICROSOFT = 'com.microsoft'
EPSILON = 1e-12
# After this layer, counted from 0, what a sentence is about shows best (sub-events of passages: layers 2, 3 and 5 were tried).
MEANING_LAYER = 3


class Graph:
    """Nodes and initialisers of one ONNX graph in the making."""

    def __init__(self):
        self.nodes, self.weights = [], {}

    def add(self, operation, inputs, outputs=1, domain='', **attributes):
        """Adds a node; returns the name of its output, or the names."""
        names = [f'{operation}-{len(self.nodes)}-{index}' for index in range(outputs)]
        self.nodes.append(helper.make_node(operation, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, name, array):
        """Keeps an array under a name; one name is one array, however often it is asked for."""
        self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
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


def first_rows(graph, name, table, count):
    """As many rows of a table as count says, as fp32 of what int8 keeps of them: what they are is the same each time."""
    values, scales = quantise(table, 127, 1)
    zero = graph.constant('none', np.array([0], np.int64))
    return graph.add('Slice', [graph.constant(name, values.astype(np.float32) * scales), zero, count, zero])


def keep_matrix(graph, name, matrix, bias):
    """Names of an int8 matrix, [in, out], its scales and a bias."""
    values, scales = quantise(matrix, 63, 0)
    return graph.constant(name, values), graph.constant(name + '.scales', scales[0]), graph.constant(name + '.bias', bias)


def multiply(graph, name, matrix, bias, x):
    """x times an int8 matrix and a bias; the activations are quantised as they come."""
    values, scales, bias = keep_matrix(graph, name, matrix, bias)
    return graph.add('DynamicQuantizeMatMul', [x, values, scales, '', bias], domain=MICROSOFT)


def linear(graph, name, state, x):
    return multiply(graph, name, state[name + '.weight'].T, state[name + '.bias'], x)


def add_layer(graph, prefix, state, x):
    mixed = attend(graph, prefix + 'inputs', state, x)
    x = add_norm(graph, prefix + 'norm1', state, x, linear(graph, prefix + 'output', state, mixed))
    wide = graph.add('Gelu', [linear(graph, prefix + 'wide', state, x)], domain=MICROSOFT)
    return add_norm(graph, prefix + 'norm2', state, x, linear(graph, prefix + 'narrow', state, wide))


def attend(graph, name, state, x):
    """Queries, keys and values as one int8 product, and what the words make of each other by them."""
    values, scales, bias = keep_matrix(graph, name, state[name + '.weight'].T, state[name + '.bias'])
    quantised, scale, zero = graph.add('DynamicQuantizeLinear', [x], outputs=3)
    return graph.add('QAttention', [quantised, values, bias, scale, scales, '', zero], domain=MICROSOFT, num_heads=ATTENTION_HEADS)


def add_norm(graph, name, state, x, change):
    weights = [graph.constant(key, state[key]) for key in (name + '.weight', name + '.bias')]
    return graph.add('LayerNormalization', [graph.add('Add', [x, change])] + weights, axis=-1, epsilon=EPSILON)


def read_off(graph, name, state, layers, x):
    """What several linear layers make of x, side by side, in fp32."""
    weight, bias = side_by_side(state, layers)
    return graph.add('Gemm', [x, graph.constant(name + '.weight', weight), graph.constant(name + '.bias', bias)], transB=1)


def side_by_side(state, layers):
    """Weights and biases of several linear layers as those of one."""
    return (np.concatenate([state[f'{layer}.{part}'] for layer in layers]) for part in ('weight', 'bias'))


def split(graph, name, widths, x):
    return graph.add('Split', [x, graph.constant(name, np.array(widths, np.int64))], outputs=len(widths), axis=1)


def add_heads(graph, state, states):
    """Scores from the states of the root and of each word: what is read off the same states is one product."""
    from_second = lambda rows: graph.add('Slice', [rows] + [graph.constant(name, np.array([at], np.int64))
                                                            for name, at in (('second', 1), ('end', 1 << 30))])
    labels = ('tags', 'names', 'actors')
    scores = read_off(graph, 'labels', state, labels, from_second(states))
    for name, part in zip(labels, split(graph, 'label-counts', [len(state[name + '.bias']) for name in labels], scores)):
        graph.name_output(part, name)
    sides = ('arc_dependent', 'arc_head', 'relation_dependent', 'relation_head')
    weight, bias = side_by_side(state, sides)
    wide = graph.add('Gelu', [multiply(graph, 'sides', weight.T, bias, states)], domain=MICROSOFT)
    arc_dependents, arc_heads, dependents, heads = split(graph, 'side-widths', [ARC_WIDTH] * 2 + [RELATION_WIDTH] * 2, wide)
    middle = graph.add('Gemm', [from_second(arc_dependents), graph.constant('arcs.table', state['arcs'][:-1]),
                                graph.constant('arcs.bias', state['arcs'][-1])])
    graph.name_output(graph.add('Gemm', [middle, arc_heads], transB=1), 'arcs')
    add_relations(graph, state['relations'], from_second(dependents), heads)


def add_relations(graph, table, dependents, heads):
    """relations × (width + 1) × (width + 1) biaffine table; the ones of the dependents are its bias, heads get theirs."""
    count, width = len(table), RELATION_WIDTH + 1
    pairs = table.transpose(1, 0, 2).reshape(width, count * width)
    middle = multiply(graph, 'relations.table', pairs[:-1], pairs[-1], dependents)
    middle = graph.add('Reshape', [middle, graph.constant('relations.rows', np.array([-1, count, width], np.int64))])
    ones = [graph.constant('relations.pads', np.array([0, 0, 0, 1], np.int64)), graph.constant('relations.one', np.array(1, np.float32))]
    graph.name_output(graph.add('FusedMatMul', [middle, graph.add('Pad', [heads] + ones)], domain=MICROSOFT, transB=1), 'relations')


def build(state, kept, labels):
    graph = Graph()
    x = look_up(graph, 'words', state['encoder.words.weight'][kept], 'pieces')
    x = graph.add('Add', [x, first_rows(graph, 'positions', state['encoder.positions.weight'], graph.add('Shape', ['pieces']))])
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
    add_heads(graph, state, states)
    sizes = {'pieces': ['length'], 'shapes': ['length'], 'firsts': ['words-and-root']}
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT32, size) for name, size in sizes.items()]
    heads = {name: ['words', len(labels[name])] for name in ('tags', 'names', 'actors')}
    heads.update(meaning=['width'], arcs=['words', 'words-and-root'], relations=['words', len(labels['relations']), 'words-and-root'])
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, size) for name, size in heads.items()]
    model = helper.make_model(
        helper.make_graph(graph.nodes, 'vedette-reader', inputs, outputs, list(graph.weights.values())), producer_name='vedette',
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
